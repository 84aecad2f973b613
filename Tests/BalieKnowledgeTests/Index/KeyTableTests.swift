import BalieTestSupport
import Testing

@testable import BalieKnowledge

@Suite struct KeyTableTests {
  @Test func `keys get places in the order in which they turn up, also while the table grows`() {
    var (table, random) = (KeyTable(), SeededGenerator(seed: 1))
    let keys = (0..<5_000).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
    for (number, key) in keys.enumerated() {
      let (place, isNew) = table.place(of: key)
      #expect(isNew && Int(place) == number)
    }
    #expect(table.count == 5_000)
    #expect(keys.enumerated().allSatisfy { table.find($1) == Int32($0) })
    #expect(keys.allSatisfy { !table.place(of: $0).isNew })
  }

  @Test func `keys that fall on the same slot are kept apart, zero too`() {
    var table = KeyTable()
    let keys = [0] + (1...300).map { UInt64($0) << 60 | UInt64($0) << 48 }
    for key in keys { _ = table.place(of: key) }
    #expect(keys.map { table.find($0) } == keys.indices.map { Int32($0) })
  }

  @Test func `what was forgotten is new again`() {
    var table = KeyTable()
    #expect(table.find(7) == nil)
    _ = table.place(of: 7)
    table.removeAll()
    #expect(table.find(7) == nil && table.count == 0)
    #expect(table.place(of: 9) == (0, true))
  }
}
