/// By what a site knows a deal in its basket: 3 to 40 letters of ASCII, digits and hyphens.
public struct DealCode: Hashable, Sendable {
  /// The code as it was typed, without blanks around it.
  public let string: String

  /// A code as somebody typed it.
  ///
  /// - Throws: ``Refusal/malformedCode``.
  public init(_ typed: String) throws(Refusal) {
    let code = String(typed.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
    let rest = typed.drop(while: \.isWhitespace).drop { !$0.isWhitespace }
    guard rest.allSatisfy(\.isWhitespace), (3...40).contains(code.utf8.count),
      code.utf8.allSatisfy(Self.isAllowed)
    else { throw .malformedCode }
    string = code
  }

  /// A code that was checked when it was stored.
  package init(stored: String) { string = stored }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
