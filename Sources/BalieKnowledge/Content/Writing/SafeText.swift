/// Makes text from elsewhere fit for a content file: visitors' words and imported answers must
/// not turn into headings, notes or keywords.
enum SafeText {
  /// One line, without invisible characters.
  static func line(_ text: String) -> String {
    visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A value of front matter that is a part of a list: no commas, no quotes or brackets around it.
  static func value(_ text: String) -> String {
    String(line(text.replacing(",", with: " ")).drop { "\"'[{".contains($0) })
  }

  /// A word of a line of synonyms.
  static func synonym(_ text: String) -> String { line(text.replacing("=", with: " ")) }

  /// An operators' note that is one note when it is read again; nil where nothing is left.
  static func note(_ text: String) -> String? {
    let lines = SourceText(file: "", text: visible(text)).lines
    let note = lines.map { line in
      let word = line.prefix { $0 != ":" }
      let isStart = word.trimmed.lowercased() == "operator"
      return line.isBlank
        ? "" : isStart ? line.replacing(":", with: "&#58;", maxReplacements: 1) : line
    }.joined(separator: "\n").trimmedLines
    return note.isEmpty ? nil : note
  }

  /// An answer whose lines are all text and look the same to a visitor: a heading moves below
  /// those of the file, and what would be taken for a note or for keywords is written with
  /// character references.
  static func answer(_ text: String) -> String {
    let source = SourceText(file: "", text: visible(text))
    var fence = CodeFence()
    var lines = source.lines.enumerated().map { index, line in
      fence.covers(line, number: index + 1) ? escapedCode(line) : escaped(line)
    }
    if fence.openedOn != nil { lines.append(fence.closing) }
    return parsed(lines).answer.map(\.text).joined(separator: "\n")
  }

  private static func visible(_ text: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isLineEnd = scalar == "\n" || scalar == "\r"
      visible.append(scalar.hasNoPlaceInText && !isLineEnd ? " " : scalar)
    }
    return String(visible)
  }

  private static func escaped(_ line: String) -> String {
    if line.hasPrefix("# ") || line.hasPrefix("#\t") { return "#" + line }
    if EditionParser.isNearKeywords(line) {
      return line.replacing(":", with: "&#58;", maxReplacements: 1)
    }
    if isText(line) { return line }
    let quoted = line.replacing(">", with: "&gt;")
    return quoted.hasPrefix("#") ? "\\" + quoted : quoted
  }

  /// Code shows character references as they stand, so a note's mark becomes one that looks alike.
  private static func escapedCode(_ line: String) -> String {
    let (_, report) = parsedWithReport(["```", line, "```"])
    return report.diagnostics.isEmpty ? line : line.replacing(">", with: "›")
  }

  private static func isText(_ line: String) -> Bool {
    let (parser, report) = parsedWithReport([line])
    return report.diagnostics.isEmpty && parser.operatorNote == nil
  }

  private static func parsed(_ lines: [String]) -> AnswerParser { parsedWithReport(lines).0 }

  private static func parsedWithReport(_ lines: [String]) -> (AnswerParser, Report) {
    let source = SourceText(file: "", lines: lines)
    var parser = AnswerParser(source: source, lines: 1..<(lines.count + 1))
    var report = Report(on: source)
    parser.parse(into: &report)
    return (parser, report)
  }
}
