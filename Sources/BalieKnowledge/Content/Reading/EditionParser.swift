import BalieLanguage

/// Reads what stands under a language heading: phrasings, keywords, the answer, notes.
struct EditionParser {
  let source: SourceText
  private(set) var number: Int
  private let end: Int
  private let title: Located<String>
  private var phrasings: [Located<String>] = []
  private var keywords: [Located<String>] = []

  init(_ section: Section, in source: SourceText) {
    self.source = source
    number = section.body.lowerBound
    end = section.body.upperBound
    title = section.heading.title
  }

  /// The edition, with the file's line of every line of its answer.
  mutating func parse(into report: inout Report) -> (edition: Edition, answerLines: [Int]) {
    if let keywordsLine = keywordsLine() {
      readPhrasings(upTo: keywordsLine, into: &report)
      readKeywords(into: &report)
    } else {
      readPhrasings(upTo: end, into: &report)
      reportMistypedKeywords(into: &report)
    }
    var body = AnswerParser(source: source, lines: number..<end)
    body.parse(into: &report)
    let answer = Located(
      body.answer.map(\.text).joined(separator: "\n"),
      line: body.answer.first?.number ?? title.line,
      column: 1)
    let edition = Edition(
      title: title, phrasings: phrasings, keywords: keywords, answer: answer,
      operatorNote: body.operatorNote)
    return (edition, body.answer.map(\.number))
  }

  /// The number of the `keywords:` line, where nothing but bullets and blank lines comes before.
  private func keywordsLine() -> Int? {
    for number in number..<end {
      let line = source.line(number)
      if Self.keywordsStart(line) != nil { return number }
      guard line.isBlank || Self.bullet(line) != nil || line.first?.isWhitespace == true else {
        return nil
      }
    }
    return nil
  }

  private mutating func readPhrasings(upTo limit: Int, into report: inout Report) {
    let endsAtBlank = limit == end
    while number < limit {
      let line = source.line(number)
      if line.isBlank {
        if endsAtBlank { return }
      } else if let bullet = Self.bullet(line) {
        readPhrasing(bullet, into: &report)
      } else if line.first?.isWhitespace == true, !phrasings.isEmpty {
        phrasings[phrasings.count - 1].value += " " + line[...].trimmed
      } else {
        return reportTextAfterPhrasings(into: &report)
      }
      number += 1
    }
  }

  private mutating func readPhrasing(_ bullet: Substring, into report: inout Report) {
    let phrasing = Located(bullet, on: number)
    guard !phrasing.value.isEmpty else {
      return report.warning(
        .emptyPhrasing, at: Place(line: number), "an empty phrasing; fill it in or delete it")
    }
    phrasings.append(phrasing)
  }

  private func reportTextAfterPhrasings(into report: inout Report) {
    if phrasings.isEmpty || mistypedKeywords() != nil { return }
    report.warning(
      .phrasingForm, at: Place(line: number),
      "the answer starts right under a phrasing; leave a blank line between them")
  }

  private mutating func readKeywords(into report: inout Report) {
    let line = source.line(number)
    guard let start = Self.keywordsStart(line) else { return }
    let parts = Located.parts(of: line[start...], on: number, separator: ",")
    keywords = parts.filter { !$0.value.isEmpty }
    if keywords.isEmpty {
      report.warning(
        .keywordsForm, at: Place(line: number, length: 9),
        "no keywords; name some or delete the line")
    } else if parts.count > keywords.count {
      report.warning(
        .keywordsForm, at: Place(line: number, length: 9),
        "a comma with no keyword beside it; all keywords stand on one line")
    }
    number += 1
  }

  private func reportMistypedKeywords(into report: inout Report) {
    guard let word = mistypedKeywords() else { return }
    report.error(
      .keywordsForm, at: word.place, "unknown line \"\(word.value):\"; did you mean \"keywords:\"?",
      instead: "keywords")
  }

  /// A word before a colon on the first line after the phrasings that is nearly `keywords`.
  private func mistypedKeywords() -> Located<String>? {
    guard let next = (number..<end).first(where: { !source.line($0).isBlank }) else { return nil }
    let line = source.line(next)
    guard Self.isNearKeywords(line), let colon = line.firstIndex(of: ":") else { return nil }
    return Located(line[..<colon], on: next)
  }

  /// Whether a line starts with a word and a colon that could be meant as `keywords:`.
  static func isNearKeywords(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"), line.first?.isWhitespace == false else {
      return false
    }
    let known = ["keywords", "keyword", "trefwoorden", "trefwoord", "sleutelwoorden"]
    return NearestName.to(String(line[..<colon]), among: known) != nil
  }

  /// Where the keywords start on a line `keywords: …`.
  static func keywordsStart(_ line: String) -> String.Index? {
    let word = line.prefix { $0 != ":" }
    guard word.lowercased() == "keywords", word.endIndex < line.endIndex else { return nil }
    return line.index(after: word.endIndex)
  }

  /// What stands after the bullet of a line `- …`.
  static func bullet(_ line: String) -> Substring? {
    let text = line.drop(while: \.isWhitespace)
    guard let mark = text.first, "-*+".contains(mark) else { return nil }
    let rest = text.dropFirst()
    return rest.isEmpty || rest.first?.isWhitespace == true ? rest : nil
  }
}
