import BalieLanguage

/// A file under `Knowledge/` or `Intents/` in all its languages, before its facts are understood.
struct Document: Equatable, Sendable {
  let source: SourceText
  let frontMatter: FrontMatter
  var editions: [Language: Edition] = [:]
  /// The line of the file on which every line of an answer stands.
  var answerLines: [Language: [Int]] = [:]
  /// The line of each language's heading.
  var headingLines: [Language: Int] = [:]

  init(reading source: SourceText, keys: [String], into report: inout Report) {
    self.source = source
    frontMatter = FrontMatter(reading: source, keys: keys, into: &report)
    let sections = Section.all(in: source, from: frontMatter.bodyStart, into: &report)
    for (language, section) in sections.sound(into: &report) {
      read(section, language, into: &report)
    }
    if sections.isEmpty { reportNoHeading(into: &report) }
  }

  private mutating func read(
    _ section: Section, _ language: Language, into report: inout Report
  ) {
    var parser = EditionParser(section, in: source)
    let (edition, lines) = parser.parse(into: &report)
    editions[language] = edition
    answerLines[language] = lines
    headingLines[language] = section.heading.line
  }

  private func reportNoHeading(into report: inout Report) {
    report.error(
      .noHeading, at: Place(line: max(1, source.lines.count)),
      "no language heading; write one such as `# nl: Title` above the answer")
  }
}

/// Reads a topic's file.
enum TopicParser {
  static let keys = [
    "status", "team", "related", "reviewed", "valid-from", "valid-until", "audience",
  ]

  static func parse(
    _ file: ContentFile, _ source: SourceText, into report: inout Report
  ) -> (Topic, Document) {
    let document = Document(reading: source, keys: keys, into: &report)
    let facts = TopicFacts(reading: document, into: &report)
    for (_, edition) in document.editions.sorted(by: { $0.key < $1.key }) {
      reportGaps(in: edition, isServed: facts.status == .active, into: &report)
    }
    let topic = Topic(
      name: file.baseName, file: file.path, category: file.category, facts: facts,
      editions: document.editions)
    return (topic, document)
  }

  private static func reportGaps(
    in edition: Edition, isServed: Bool, into report: inout Report
  ) {
    if edition.title.value.isEmpty {
      report.error(.emptyTitle, at: Place(line: edition.title.line), "the heading has no title")
    }
    guard edition.answer.value.isEmpty else { return }
    let place = Place(line: edition.title.line)
    if isServed {
      report.error(.emptyAnswer, at: place, "no answer under this heading")
    } else {
      report.warning(.emptyAnswer, at: place, "no answer under this heading yet")
    }
  }
}

extension TopicFacts {
  /// Understands a topic's front matter.
  init(reading document: Document, into report: inout Report) {
    self.init()
    let matter = document.frontMatter
    if let text = matter.value("status") {
      status = Self.status(text, into: &report)
    }
    team = matter.value("team")?.value
    related = matter.list("related", in: document.source).map(\.value)
    audience = matter.list("audience", in: document.source).map(\.value)
    reviewed = matter.day("reviewed", into: &report)
    (validFrom, validUntil) = matter.served(into: &report)
  }

  private static func status(_ text: Located<String>, into report: inout Report) -> Status {
    if let status = Status(rawValue: text.value) { return status }
    report.unknown(.unknownStatus, "status", text, known: Status.allCases.map(\.rawValue))
    return .draft
  }
}
