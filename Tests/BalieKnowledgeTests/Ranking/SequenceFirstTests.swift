import BalieTestSupport
import Testing

@testable import BalieKnowledge

@Suite struct SequenceFirstTests {
  @Test(arguments: [0, 1, 3, 10, 50])
  func `the first of an order are those that sorting puts first`(count: Int) {
    var random = SeededGenerator(seed: 5)
    let values = (0..<40).map { _ in Int.random(in: 0..<20, using: &random) }
    #expect(values.first(count, by: <) == Array(values.sorted().prefix(count)))
    #expect(values.first(count, by: >) == Array(values.sorted(by: >).prefix(count)))
  }

  @Test func `equals stay in the order in which they came`() {
    let pairs = [(2, "a"), (1, "b"), (2, "c"), (1, "d"), (1, "e")]
    #expect(pairs.first(4) { $0.0 < $1.0 }.map(\.1) == ["b", "d", "e", "a"])
  }
}
