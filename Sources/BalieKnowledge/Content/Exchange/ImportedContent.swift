import BalieLanguage

/// What another system's file gave.
public struct ImportedContent: Equatable, Sendable {
  /// Topics without a place yet.
  public var topics: [Topic] = []
  /// Words that mean the same.
  public var synonyms: [[String]] = []
  /// What could not be carried over, a sentence each.
  public var losses: [String] = []

  /// The file's encoding, where it is not UTF-8 and so was concluded from its bytes.
  public var encoding: String?

  /// The same with every topic that visitors would get as a draft for somebody to read first.
  public var asDrafts: ImportedContent {
    var drafts = self
    for index in topics.indices where topics[index].facts.status == .active {
      drafts.topics[index].facts.status = .draft
    }
    return drafts
  }

  /// Names of the topics that visitors do not get yet, e.g. because no answer came with them.
  public var drafts: [String] {
    topics.filter { $0.facts.status == .draft }.map(\.name)
  }

  /// The files to write for it, each readable without errors.
  ///
  /// - Parameters:
  ///   - folder: Where topics go, e.g. `Knowledge/import`.
  ///   - language: The language of the synonyms.
  public func files(in folder: String, language: Language) -> [ContentFile] {
    let topics = topics.map { topic in
      ContentFile(
        path: "\(folder)/\(topic.name).md", folder: .knowledge, text: ContentWriter.text(of: topic))
    }
    return topics + synonymsFile(in: folder, language)
  }

  private func synonymsFile(in folder: String, _ language: Language) -> [ContentFile] {
    if synonyms.isEmpty { return [] }
    let lines = synonyms.map { "- " + $0.joined(separator: " = ") }
    let root = folder.split(separator: "/").first.map(String.init) ?? folder
    return [
      ContentFile(
        path: "\(root)/_synonyms.md", folder: .knowledge,
        text: (["# \(language.rawValue)"] + lines).joined(separator: "\n") + "\n")
    ]
  }
}

/// A topic as another system tells it, before it is made fit for a file.
struct ImportedTopic {
  var name: String?
  var title = ""
  var phrasings: [String] = []
  var keywords: [String] = []
  var answer = ""
  var operatorNote: String?
  var facts = TopicFacts()

  /// Turns HTML in its texts into what content files hold.
  ///
  /// - Returns: What could not be carried over.
  mutating func readHTML() -> [String] {
    title = Self.plain(title)
    phrasings = phrasings.map(Self.plain)
    keywords = keywords.map(Self.plain)
    var leftOut: [String] = []
    for path in [\ImportedTopic.answer, \.note] {
      switch HTMLKind(of: self[keyPath: path]) {
      case .none: break
      case .markdownWithTags: leftOut.append("tags within Markdown")
      case .html:
        let markdown = HTMLMarkdown(self[keyPath: path])
        self[keyPath: path] = markdown.text
        leftOut += markdown.leftOut.filter { !leftOut.contains($0) }
      }
    }
    return leftOut.map { "\"\(SafeText.line(title))\": \($0) could not be carried over" }
  }

  private var note: String {
    get { operatorNote ?? "" }
    set { operatorNote = newValue.isEmpty ? nil : newValue }
  }

  /// The words of a text without its tags.
  private static func plain(_ text: String) -> String {
    guard HTMLKind(of: text) == .html else { return HTMLEntities.decoded(text) }
    return HTMLToken.tokens(of: text).map { token in
      if case .text(let words) = token { HTMLEntities.decoded(words) } else { " " }
    }.joined()
  }

  /// The topic, under a name that no other has. A topic without an answer becomes a draft.
  func topic(in language: Language, taken: inout Set<String>) -> Topic {
    let name = Self.freeName(name ?? title, taken: &taken)
    var facts = facts
    let safeAnswer = SafeText.answer(answer)
    if safeAnswer.isEmpty { facts.status = .draft }
    let safeTitle = SafeText.line(title)
    let edition = Edition(
      title: Located(safeTitle.isEmpty ? name : safeTitle), phrasings: Self.located(phrasings),
      keywords: Self.located(keywords.flatMap { $0.split(separator: ",").map(String.init) }),
      answer: Located(safeAnswer), operatorNote: operatorNote.flatMap(SafeText.note))
    return Topic(
      name: name, file: "", category: [], facts: facts, editions: [language: edition])
  }

  private static func located(_ texts: [String]) -> [Located<String>] {
    var seen: Set<String> = []
    return texts.map(SafeText.line)
      .filter { !$0.isEmpty && seen.insert($0).inserted }
      .map { Located($0) }
  }

  private static func freeName(_ wish: String, taken: inout Set<String>) -> String {
    let slug = ContentFile.isName(wish) ? wish : ContentFile.name(from: wish)
    // File systems stop at 255 bytes, and nobody reads on that far.
    let short = String(slug.prefix(60)).split(separator: "-").joined(separator: "-")
    let base = short.isEmpty || short == "handoff" || short.hasPrefix("_") ? "onderwerp" : short
    let name =
      taken.contains(base)
      ? (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base : base
    taken.insert(name)
    return name
  }
}
