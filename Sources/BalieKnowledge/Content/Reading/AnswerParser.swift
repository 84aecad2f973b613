/// Parts an answer's lines into what visitors and what only operators see.
///
/// A trust boundary: where it is not certain that a line is for visitors, it goes to the
/// operators, or the file is refused.
struct AnswerParser {
  let source: SourceText
  let lines: Range<Int>
  /// The answer's lines without blank ones at the ends, never two blank ones in a row outside code.
  private(set) var answer: [(number: Int, text: String)] = []
  private var notes: [[String]] = []
  private var isInNote = false

  init(source: SourceText, lines: Range<Int>) {
    self.source = source
    self.lines = lines
  }

  /// All operators' blocks, a blank line between; nil where there are none.
  var operatorNote: String? {
    let texts = notes.map { $0.joined(separator: "\n").trimmedLines }.filter { !$0.isEmpty }
    return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
  }

  mutating func parse(into report: inout Report) {
    var fence = CodeFence()
    for number in lines {
      let line = source.line(number)
      if fence.covers(line, number: number) {
        isInNote = false
        reportInCode(line, number, into: &report)
        answer.append((number, line))
      } else {
        read(line, number, into: &report)
      }
    }
    while answer.last?.text.isEmpty == true { answer.removeLast() }
  }

  private mutating func read(_ line: String, _ number: Int, into report: inout Report) {
    if let quoted = Self.quoted(line) {
      readQuoted(quoted, line, number, into: &report)
    } else if line.isBlank {
      isInNote = false
      append("", number)
    } else if isInNote {
      readLazily(line, number, into: &report)
    } else {
      reportStray(line, number, into: &report)
      append(line, number)
    }
  }

  private mutating func readQuoted(
    _ quoted: Substring, _ line: String, _ number: Int, into report: inout Report
  ) {
    if let note = Self.noteStart(quoted) {
      start(note)
    } else if isInNote {
      notes[notes.count - 1].append(quoted.isBlank ? "" : String(quoted))
    } else {
      reportMistyped(quoted, number, into: &report)
      append(line, number)
    }
  }

  private mutating func start(_ note: Substring) {
    isInNote = true
    notes.append([String(note.trimmed)])
  }

  /// Text without `>` right under a block quote still belongs to it in CommonMark.
  private mutating func readLazily(_ line: String, _ number: Int, into report: inout Report) {
    report.warning(
      .operatorNote, at: Place(line: number),
      "this line counts as part of the operators' note; start it with > or leave a blank line")
    if let note = Self.noteStart(line[...]) {
      start(note)
    } else {
      notes[notes.count - 1].append(line)
    }
  }

  private mutating func append(_ line: String, _ number: Int) {
    if line.isEmpty, answer.last?.text.isEmpty ?? true { return }
    answer.append((number, line))
  }

  /// Where code in a list ends is seen differently here and by CommonMark, so that what looks
  /// like a note in code might be shown as a quote. It has no business there.
  private func reportInCode(_ line: String, _ number: Int, into report: inout Report) {
    guard let quoted = Self.quoted(line), Self.noteStart(quoted) != nil else { return }
    report.error(
      .operatorNote, at: Located(line[...], on: number).place,
      "an operators' note inside a code block; visitors would see this")
  }

  private func reportMistyped(_ quoted: Substring, _ number: Int, into report: inout Report) {
    guard let colon = quoted.firstIndex(of: ":") else { return }
    let word = Located(quoted[..<colon], on: number)
    let near = ["operator", "medewerker"]
    guard NearestName.to(word.value, among: near) != nil else { return }
    report.error(
      .operatorNote, at: word.place,
      "unknown note \"\(word.value):\"; did you mean \"operator:\"? Visitors would see this",
      instead: "operator")
  }

  private func reportStray(_ line: String, _ number: Int, into report: inout Report) {
    let text = Located(line[...], on: number)
    if line.hasPrefix("# ") {
      report.warning(
        .headingForm, at: text.place,
        "answers use ## and below; a heading with one # starts a language: `# nl: Title`")
    } else if line.first == "#", LanguageHeading("# " + line.dropFirst(), on: number) != nil,
      !line.hasPrefix("##")
    {
      report.error(
        .headingForm, at: text.place, "a language heading has a space after #: `# nl: Title`")
    } else if EditionParser.keywordsStart(line) != nil {
      report.error(
        .keywordsForm, at: Place(line: number, length: 9),
        "keywords stand before the answer, right after the phrasings")
    } else if line.contains(">"), Self.hidesNote(line) {
      report.error(
        .operatorNote, at: text.place,
        "an operators' note starts its line with `> operator:`; visitors would see this")
    }
  }

  /// What stands after the `>` of a block quote's line, with one space taken off.
  private static func quoted(_ line: String) -> Substring? {
    let text = line.drop { $0 == " " }
    guard text.first == ">" else { return nil }
    let rest = text.dropFirst()
    return rest.first == " " ? rest.dropFirst() : rest
  }

  private static func noteStart(_ quoted: Substring) -> Substring? {
    let text = quoted.trimmed
    guard let colon = text.firstIndex(of: ":"),
      text[..<colon].trimmed.lowercased() == "operator"
    else { return nil }
    return text[colon...].dropFirst()
  }

  /// A note in a place where it would not be taken for one: in a list item, say.
  private static func hidesNote(_ line: String) -> Bool {
    let bare = line.lowercased().filter { !$0.isWhitespace }
    return bare.contains(">operator:")
  }
}

extension String {
  /// Without blank lines and white space at either end.
  var trimmedLines: String { String(self[...].trimmed) }
}
