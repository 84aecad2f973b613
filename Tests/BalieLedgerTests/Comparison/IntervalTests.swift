import Foundation
import Testing

@testable import BalieLedger

@Suite struct IntervalTests {
  /// Newcombe 1998, table II, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062), (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775), (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1.0), (10, 10, 0, 10, 0.6075, 1.0),
  ])
  func `the interval of a difference is Newcombe's`(
    x: Int, m: Int, y: Int, n: Int, lower: Double, upper: Double
  ) throws {
    let interval = try #require(Rate(x, of: m).difference(from: Rate(y, of: n)))
    #expect(abs(interval.lower - lower) < 0.0001)
    #expect(abs(interval.upper - upper) < 0.0001)
  }

  @Test func `nobody has no rate and no interval`() {
    #expect(Rate(0, of: 0).value == nil)
    #expect(Rate(0, of: 0).difference(from: Rate(1, of: 2)) == nil)
  }

  @Test func `values of too few are given no interval`() {
    let few = Values(count: 1_000, amounts: (1..<Int64(Bootstrap.fewest)).map { $0 * 100 })
    let more = Values(count: 1_000, amounts: (1...Int64(Bootstrap.fewest)).map { $0 * 100 })
    #expect(Bootstrap().difference(few, more) == nil)
    #expect(Bootstrap().difference(more, more) != nil)
  }

  @Test func `an interval that is drawn is the same whoever asks`() {
    let values = Values(count: 500, amounts: (1...40).map { $0 * 100 })
    let other = Values(count: 700, amounts: (1...40).map { $0 * 110 })
    #expect(
      Bootstrap(seed: 7).difference(values, other) == Bootstrap(seed: 7).difference(values, other))
  }
}
