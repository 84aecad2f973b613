import Foundation
import Testing

@testable import BalieLedger

/// Two hundred trials of which the truth is known.
@Suite struct CoverageTests {
  static let trials = 200

  struct Truth: Sendable, CustomTestStringConvertible {
    let invited, heldOut: Int
    let rate, uplift: Double

    var testDescription: String { "\(invited) and \(heldOut) at \(rate), \(uplift) more" }
  }

  @Test(arguments: [
    Truth(invited: 4_500, heldOut: 1_500, rate: 0.04, uplift: 0),
    Truth(invited: 4_500, heldOut: 1_500, rate: 0.04, uplift: 0.2),
    Truth(invited: 1_500, heldOut: 1_500, rate: 0.08, uplift: 0.2),
  ])
  func `intervals cover the truth in 92 to 98 of 100 trials`(truth: Truth) {
    var covered = (rates: 0, values: 0)
    var called = 0
    for seed in 0..<UInt64(Self.trials) {
      var generator = SeededGenerator(seed: seed)
      let invited = side(truth.invited, truth.rate * (1 + truth.uplift), &generator)
      let heldOut = side(truth.heldOut, truth.rate, &generator)
      let comparison = HoldoutComparison(
        invited: invited, heldOut: heldOut, bootstrap: Bootstrap(samples: 200, seed: seed))
      if comparison.rateInterval?.contains(truth.rate * truth.uplift) == true { covered.rates += 1 }
      let worth = truth.rate * truth.uplift * Self.meanWorth
      if comparison.valueInterval?.contains(worth) == true { covered.values += 1 }
      if [.more, .less].contains(comparison.verdict) { called += 1 }
    }
    #expect((184...196).contains(covered.rates), "rates: \(covered.rates)")
    #expect((184...196).contains(covered.values), "values: \(covered.values)")
    if truth.uplift == 0 { #expect(called <= Self.trials / 20, "called: \(called)") }
  }

  @Test func `an uplift of a fifth is found where there are enough`() {
    var generator = SeededGenerator(seed: 5)
    let invited = side(40_000, 0.12, &generator)
    let heldOut = side(10_000, 0.1, &generator)
    #expect(HoldoutComparison(invited: invited, heldOut: heldOut).verdict == .more)
  }

  @Test func `few are not enough, however far apart`() {
    let invited = HoldoutComparison.Side(
      assigned: 90, converted: Rate(40, of: 90), values: Values(count: 90, amounts: []))
    let heldOut = HoldoutComparison.Side(
      assigned: 10, converted: Rate(0, of: 10), values: Values(count: 10, amounts: []))
    #expect(HoldoutComparison(invited: invited, heldOut: heldOut).verdict == .notEnoughYet)
  }

  /// Orders between 20 and 220 euro, a tenth of them three times as large: a skewed sum.
  private static let meanWorth = 12_000 * 0.9 + 36_000 * 0.1

  private func side(
    _ count: Int, _ rate: Double, _ generator: inout SeededGenerator
  ) -> HoldoutComparison.Side {
    var amounts: [Int64] = []
    for _ in 0..<count where generator.unit() <= rate {
      let worth = Int64(2_000 + generator.index(below: 20_001))
      amounts.append(generator.unit() <= 0.1 ? worth * 3 : worth)
    }
    return HoldoutComparison.Side(
      assigned: count, converted: Rate(amounts.count, of: count),
      values: Values(count: count, amounts: amounts))
  }
}
