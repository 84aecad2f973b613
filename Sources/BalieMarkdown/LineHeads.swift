/// What lines begin with: blanks, and the marks of quotations and list items that nest.
enum LineHeads {
  /// Far more than anybody writes. Each mark is a container, and two blanks at least keep a line
  /// inside a list item, so that no container lies deeper than these allow together.
  private static let mostMarks = 50
  private static let mostBlanks = 400

  /// The text without the marks and blanks that are beyond bounds; words stay.
  static func bounded(_ text: [UInt8]) -> [UInt8] {
    var bounded: [UInt8] = []
    bounded.reserveCapacity(text.count)
    var (marks, blanks, isHead) = (0, 0, true)
    for (position, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        (marks, blanks, isHead) = (0, 0, true)
      } else if isHead {
        switch kind(of: text, at: position) {
        case .blank: blanks += byte == UInt8(ascii: "\t") ? 4 : 1
        case .mark: marks += 1
        case .number: break
        case .word: isHead = false
        }
        let isKept = marks <= mostMarks && blanks <= mostBlanks
        guard !isHead || isKept else { continue }
      }
      bounded.append(byte)
    }
    return bounded
  }

  private enum Kind {
    case blank
    case mark
    /// A digit, which an item's mark may follow.
    case number
    case word
  }

  private static func kind(of text: [UInt8], at position: Int) -> Kind {
    switch text[position] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): .blank
    case UInt8(ascii: ">"): .mark
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      isOne(of: " \t\r\n", text, at: position + 1) ? .mark : .word
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      isOne(of: digits, text, at: position - 1)
        && isOne(of: " \t\r\n", text, at: position + 1) ? .mark : .word
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      isOne(of: digits + ".)", text, at: position + 1) ? .number : .word
    default: .word
    }
  }

  private static let digits = "0123456789"

  /// The text's end counts as any of them.
  private static func isOne(of signs: String, _ text: [UInt8], at position: Int) -> Bool {
    guard position < text.count else { return true }
    return position >= 0 && signs.utf8.contains(text[position])
  }
}
