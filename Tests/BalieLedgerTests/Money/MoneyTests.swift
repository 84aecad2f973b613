import Testing

@testable import BalieLedger

@Suite struct MoneyTests {
  @Test(arguments: [
    ("1249.95", "EUR", 124_995), ("12", "EUR", 1_200), ("12.5", "EUR", 1_250),
    ("0", "EUR", 0), ("0.00", "EUR", 0), ("12.500", "EUR", 1_250), ("1500", "JPY", 1_500),
    ("1.234", "KWD", 1_234), ("007.10", "EUR", 710), ("1500.00", "JPY", 1_500),
    ("9999999999.99", "EUR", 999_999_999_999),
  ])
  func `an amount is read exactly`(text: String, code: String, minor: Int64) throws {
    #expect(try Money(text, Currency(code)).minor == minor)
  }

  @Test(arguments: [
    ("12,50", AmountError.comma("12,50")), ("1,249.95", .comma("1,249.95")),
    ("-1", .negative("-1")), ("-0", .negative("-0")), ("NaN", .notDecimal("NaN")),
    ("Infinity", .notDecimal("Infinity")), ("1e3", .notDecimal("1e3")), ("", .notDecimal("")),
    (" 1", .notDecimal(" 1")), ("+1", .notDecimal("+1")), ("1.", .notDecimal("1.")),
    (".5", .notDecimal(".5")), ("1.2.3", .notDecimal("1.2.3")), ("0x10", .notDecimal("0x10")),
    ("１２", .notDecimal("１２")), ("٣", .notDecimal("٣")), ("€ 5", .notDecimal("€ 5")),
    ("1000000000000", .tooLarge("1000000000000")), ("10000000000", .tooLarge("10000000000")),
    ("99999999999999999999999", .tooLarge("99999999999999999999999")),
  ])
  func `what is no amount is refused with its reason`(text: String, error: AmountError) throws {
    #expect(throws: error) { try Money(text, Currency("EUR")) }
  }

  @Test func `decimals that the currency does not know are refused, not rounded`() throws {
    let (euro, yen) = (try Currency("EUR"), try Currency("JPY"))
    #expect(throws: AmountError.tooFine("1.005", currency: euro)) { try Money("1.005", euro) }
    #expect(throws: AmountError.tooFine("1.5", currency: yen)) { try Money("1.5", yen) }
  }

  @Test(arguments: ["eur", "EURO", "", "XXX", "XAU", "€", "EU R", "DEM"])
  func `an unknown currency is refused by its name`(code: String) {
    #expect(throws: AmountError.unknownCurrency(code)) { try Currency(code) }
  }

  @Test func `an amount of a million digits costs no more than its refusal`() throws {
    let text = String(repeating: "9", count: 1_000_000)
    let error = #expect(throws: AmountError.self) { try Money(text, Currency("EUR")) }
    #expect(try #require(error).description.utf8.count < 200)
  }

  @Test(arguments: [
    (124_995, "EUR", "1249.95"), (5, "EUR", "0.05"), (-5, "EUR", "-0.05"), (1_500, "JPY", "1500"),
    (0, "EUR", "0.00"), (1_234, "KWD", "1.234"), (-123_456, "EUR", "-1234.56"),
  ])
  func `a sum is written with the decimals of its currency`(
    minor: Int64, code: String, text: String
  ) throws {
    #expect(Money.decimal(minor, try Currency(code)) == text)
  }

  @Test func `sums keep currencies apart and are exact`() throws {
    let (euro, pound) = (try Currency("EUR"), try Currency("GBP"))
    var sums = Sums()
    for _ in 0..<1_000 { sums.add(try Money("0.10", euro)) }
    sums.add(try Money("3", pound))
    sums.subtract(try Money("0.01", euro))
    #expect(sums[euro] == 9_999)
    #expect(sums[pound] == 300)
    #expect(sums.currencies == [euro, pound])
  }

  @Test func `what the ledger can hold at most still adds up`() throws {
    let most = try Money(minor: Money.limit - 1, Currency("EUR"))
    #expect(Int64.max / most.minor > 9_000_000)
  }
}
