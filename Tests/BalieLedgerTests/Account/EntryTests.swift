import Testing

@testable import BalieLedger

@Suite struct EntryTests {
  @Test func `an order number of a megabyte is refused without being said back`() {
    let number = String(repeating: "1", count: 1 << 20)
    let error = #expect(throws: EntryError.self) { try OrderKey(shop: .main, number: number) }
    #expect(error == .tooLong(what: "order number", bytes: 1 << 20))
  }

  @Test(arguments: ["", " 1", "1 ", "1\n2", "a\u{202E}b", "\u{0}", "a\u{200B}"])
  func `a number that cannot be shown is refused`(number: String) {
    #expect(throws: EntryError.self) { try OrderKey(shop: .main, number: number) }
  }

  @Test(arguments: ["2026-0001", "#1001", "bestelling 7", "٣", "ordre-é"])
  func `shops number as they like`(number: String) throws {
    #expect(try OrderKey(shop: .main, number: number).number == number)
  }

  @Test(arguments: ["", "Main", "a b", "é", String(repeating: "a", count: 41)])
  func `a shop is named in plain letters`(name: String) {
    #expect(throws: EntryError.self) { try ShopID(name) }
  }

  @Test(arguments: [-1, 100_001])
  func `an order has a number of things that can be`(items: Int) throws {
    let shop = TestShop()
    #expect(throws: EntryError.self) { try shop.order("1", "10", items: items) }
  }
}
