/// The shapes of names on the wire, as the OpenAPI document gives them.
struct Pattern: Sendable {
  let lengths: ClosedRange<Int>
  let isAllowed: @Sendable (UInt8) -> Bool
  /// The shape in words, to follow the field's name.
  let description: String

  func matches(_ text: String) -> Bool {
    lengths.contains(text.utf8.count) && text.utf8.allSatisfy(isAllowed)
  }

  static let conversationID = Pattern(
    lengths: 8...40, isAllowed: { isLower($0) || isDigit($0) },
    description: "must be 8 to 40 lower-case letters and digits.")
  static let language = Pattern(
    lengths: 2...3, isAllowed: isLower,
    description: "must be a language code of two or three lower-case letters, like `nl`.")
  static let clientID = Pattern(
    lengths: 8...64, isAllowed: isNameByte,
    description: "must be 8 to 64 letters, digits and hyphens.")
  /// At least 128 random bits: the token derives from it.
  static let startID = Pattern(
    lengths: 22...64, isAllowed: isNameByte,
    description: "must be 22 to 64 letters, digits and hyphens, chosen at random.")
  static let operatorID = Pattern(
    lengths: 1...64, isAllowed: { isLower($0) || isDigit($0) || ".-_".utf8.contains($0) },
    description: "must be 1 to 64 lower-case letters, digits, dots, underscores and hyphens.")
  static let teamID = Pattern(
    lengths: 1...64, isAllowed: { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") },
    description: "must be 1 to 64 lower-case letters, digits and hyphens.")

  private static func isLower(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLower(byte | 0x20) || isDigit(byte) || byte == UInt8(ascii: "-")
  }
}
