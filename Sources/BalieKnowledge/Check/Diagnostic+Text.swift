extension Diagnostic: CustomStringConvertible {
  /// The clickable place and the sentence, fit for a terminal, a log or a screen.
  public var headline: String {
    "\(file):\(line):\(column): \(severity.rawValue): \(message)".map(\.shown).joined()
  }

  /// For people and editors: the clickable place and the sentence, then the line, a caret under
  /// what is meant and, under that, what could stand there instead.
  public var description: String {
    guard !source.isEmpty else { return headline }
    let window = SourceWindow(of: source, around: column, length: length)
    let lines = [headline, window.text, window.indent + window.caret]
    return
      (lines + [replacement.map { window.indent + $0.map(\.shown).joined() }].compactMap(\.self))
      .joined(separator: "\n")
  }
}

/// The part of a line that is shown, fit for a terminal.
struct SourceWindow {
  let text: String
  let indent: String
  let caret: String

  /// How many characters of a long line are shown before and after the column.
  private static let before = 60
  private static let after = 80

  init(of line: String, around column: Int, length: Int) {
    let target = line.index(at: max(0, column - 1))
    let start = line.index(target, offsetBy: -Self.before, limitedBy: line.startIndex)
    let end = line.index(target, offsetBy: Self.after, limitedBy: line.endIndex)
    let lead = line[(start ?? line.startIndex)..<target]
    let rest = line[target..<(end ?? line.endIndex)]
    let isCut = start.map { $0 > line.startIndex } ?? false
    text =
      (isCut ? "…" : "") + (lead + rest).map(\.shown).joined()
      + (rest.endIndex < line.endIndex ? "…" : "")
    indent = (isCut ? " " : "") + lead.map(\.blank).joined()
    let meant = rest.prefix(max(1, length)).map(\.columns).reduce(0, +)
    caret = "^" + String(repeating: "~", count: max(0, meant - 1))
  }
}

extension String {
  /// The place of a character, the end for one past it.
  fileprivate func index(at offset: Int) -> Index {
    index(startIndex, offsetBy: offset, limitedBy: endIndex) ?? endIndex
  }
}

extension Character {
  /// How many columns of a terminal it takes, by the East Asian Width property and its emoji
  /// presentation; a combining mark is part of its character and takes none of its own.
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    let isEmoji = first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
    return isEmoji || Self.wide.contains { $0.contains(first.value) } ? 2 : 1
  }

  /// What a terminal may show: content is not trusted to be free of escape sequences.
  fileprivate var shown: String {
    guard let first = unicodeScalars.first else { return "" }
    switch first.value {
    case 0x09: return "\t"
    case 0x00..<0x20: return Unicode.Scalar(0x2400 + first.value).map(String.init) ?? "\u{FFFD}"
    case 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    default: return String(self)
    }
  }

  /// White space as wide as the character; a tab stays a tab, whose width only a terminal knows.
  fileprivate var blank: String {
    self == "\t" ? "\t" : String(repeating: " ", count: columns)
  }

  /// Wide and full-width blocks of Unicode Standard Annex 11.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
