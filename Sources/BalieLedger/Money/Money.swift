/// An amount of one currency in its minor unit: 12.50 euro is 1250. Never negative, never rounded.
public struct Money: Hashable, Sendable {
  /// Amounts stay below this many minor units. Nine million times as much still adds up exactly.
  public static let limit: Int64 = 1_000_000_000_000

  /// 0 ..< ``limit``.
  public let minor: Int64
  /// Of what.
  public let currency: Currency

  /// An amount in minor units.
  ///
  /// - Throws: ``AmountError/negative(_:)`` or ``AmountError/tooLarge(_:)``.
  public init(minor: Int64, _ currency: Currency) throws(AmountError) {
    guard minor >= 0 else { throw .negative(String(minor)) }
    guard minor < Self.limit else { throw .tooLarge(String(minor)) }
    self.minor = minor
    self.currency = currency
  }

  /// An amount as shops write it: `1249`, `1249.9` or `1249.95`.
  ///
  /// - Throws: ``AmountError`` for everything else: a comma, a sign, an exponent, `NaN`, more
  ///   decimals than the currency has (zeros may follow), digits of other scripts, blanks.
  public init(_ text: String, _ currency: Currency) throws(AmountError) {
    try self.init(minor: Self.minor(of: text, currency), currency)
  }

  /// An amount that is known to lie within the limits.
  init(checked minor: Int64, _ currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  private static func minor(of text: String, _ currency: Currency) throws(AmountError) -> Int64 {
    let said = Clipped.text(text)
    let bytes = text.utf8
    if bytes.first == UInt8(ascii: "-") { throw .negative(said) }
    if bytes.prefix(Clipped.longest).contains(UInt8(ascii: ",")) { throw .comma(said) }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
      throw .notDecimal(said)
    }
    let fraction = parts.count == 2 ? parts[1] : Substring("").utf8
    let exact = fraction.prefix(currency.minorDigits)
    guard fraction.dropFirst(exact.count).allSatisfy({ $0 == UInt8(ascii: "0") }) else {
      throw .tooFine(said, currency: currency)
    }
    var minor: Int64 = 0
    let missing = currency.minorDigits - exact.count
    let filled = Array(exact) + Array(repeating: UInt8(ascii: "0"), count: missing)
    for digit in Array(parts[0]) + filled {
      minor = minor * 10 + Int64(digit - UInt8(ascii: "0"))
      guard minor < limit else { throw .tooLarge(said) }
    }
    return minor
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Money {
  /// The amount as it is written for programs, with all decimals of its currency: `1249.95`.
  public var decimal: String { Self.decimal(minor, currency) }

  /// A sum of minor units, which may be negative, as it is written for programs.
  public static func decimal(_ minor: Int64, _ currency: Currency) -> String {
    let sign = minor < 0 ? "-" : ""
    let digits = String(minor.magnitude)
    let count = currency.minorDigits
    guard count > 0 else { return sign + digits }
    let filled = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
    return sign + filled.dropLast(count) + "." + filled.suffix(count)
  }
}
