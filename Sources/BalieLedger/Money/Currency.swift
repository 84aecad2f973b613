/// A currency by its ISO 4217 code, with the digits that its minor unit takes.
public struct Currency: Hashable, Comparable, Sendable {
  /// Three capital letters, e.g. `EUR`.
  public let code: String
  /// Decimal digits of the minor unit, 0...4: two for the euro's cents, none for the yen.
  public let minorDigits: Int

  /// The currency of a code.
  ///
  /// - Throws: ``AmountError/unknownCurrency(_:)`` for whatever ISO 4217 does not list as money
  ///   that is paid with: other codes, small letters, signs.
  public init(_ code: String) throws(AmountError) {
    guard let digits = Self.digits[code] else { throw .unknownCurrency(Clipped.text(code)) }
    self.code = code
    minorDigits = digits
  }

  /// In the order of the codes.
  public static func < (first: Self, second: Self) -> Bool { first.code < second.code }

  /// All codes, in order.
  public static let codes = digits.keys.sorted()

  private static let digits: [String: Int] = {
    var digits: [String: Int] = [:]
    for (count, codes) in byDigits {
      for code in codes.split(whereSeparator: \.isWhitespace) { digits[String(code)] = count }
    }
    return digits
  }()

  /// ISO 4217, list one, without funds, metals and codes for testing: nobody pays with them.
  private static let byDigits: [Int: String] = [
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
    2: """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
    CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ
    GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR
    PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
    TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
    """,
    3: "BHD IQD JOD KWD LYD OMR TND",
  ]
}
