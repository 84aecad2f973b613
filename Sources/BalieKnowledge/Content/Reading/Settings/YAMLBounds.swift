/// What a YAML text must keep to before it is parsed: the parser calls itself once a level, and
/// compares whole trees where keys are compared. A few lines can nest a million levels, or stand
/// for more than fits into memory by aliases of aliases.
struct YAMLBounds {
  /// Levels on one line, as `- - -`.
  private static let mostLevels = 50
  /// More than one line can have and a text of words: there, brackets may stay open.
  private static let mostBrackets = 500
  private static let mostBlanks = 400
  /// So few cannot double often.
  private static let mostAliases = 10

  /// Why the text is not parsed, with the line; nil where it is within bounds.
  static func excess(in lines: [String]) -> (line: Int, sentence: String)? {
    deepLine(in: lines).map { ($0, "this nests too many levels; write it flatter") }
      ?? aliasLine(in: lines).map {
        ($0, "there are more than \(mostAliases) aliases; write out what they stand for")
      }
  }

  private static func deepLine(in lines: [String]) -> Int? {
    var open = 0
    for (index, line) in lines.enumerated() {
      open = brackets(in: line, after: open)
      if open > mostBrackets || isDeep(head: line) { return index + 1 }
    }
    return nil
  }

  /// How many brackets are open after a line. One inside a word or after one opens nothing.
  private static func brackets(in line: String, after before: Int) -> Int {
    var (open, mayOpen) = (before, true)
    for byte in line.utf8 where open <= mostBrackets {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += mayOpen ? 1 : 0
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      default: mayOpen = " \t,:-?".utf8.contains(byte)
      }
    }
    return open
  }

  private static func isDeep(head line: String) -> Bool {
    let head = line.utf8.prefix { " \t-?:".utf8.contains($0) }
    let blanks = head.count { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return head.count - blanks > mostLevels && blanks > mostLevels || blanks > mostBlanks
  }

  /// The line of the first alias that is one too many.
  private static func aliasLine(in lines: [String]) -> Int? {
    let anchors = Set(lines.flatMap { names(after: "&", in: $0) })
    guard !anchors.isEmpty else { return nil }
    var count = 0
    for (index, line) in lines.enumerated() {
      count += names(after: "*", in: line).count(where: anchors.contains)
      if count > mostAliases { return index + 1 }
    }
    return nil
  }

  private static func names(after sign: Character, in line: String) -> [Substring] {
    line.split { " \t,[]{}".contains($0) }.filter { $0.first == sign }.map { $0.dropFirst() }
  }
}
