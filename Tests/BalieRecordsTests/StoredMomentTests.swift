import BalieTestSupport
import Foundation
import Testing

@testable import BalieRecords

@Suite struct `Stored moments` {
  @Test func `every moment that a clock can give comes back exactly`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let seconds = Double.random(in: 600_000_000..<1_000_000_000, using: &generator)
      let date = Date(timeIntervalSinceReferenceDate: seconds)
      #expect(StoredMoment(date).date == date)
    }
  }

  @Test func `a moment is nanoseconds since 1970`() {
    #expect(StoredMoment(Date(timeIntervalSince1970: 0)).nanoseconds == 0)
    #expect(StoredMoment(Date(timeIntervalSince1970: 1.5)).nanoseconds == 1_500_000_000)
    #expect(StoredMoment(Date(timeIntervalSince1970: -1.5)).nanoseconds == -1_500_000_000)
    #expect(
      StoredMoment(Date(timeIntervalSince1970: -1.5)).date == Date(timeIntervalSince1970: -1.5))
  }

  @Test func `moments out of reach are the furthest ones`() {
    #expect(StoredMoment(.distantFuture).nanoseconds == .max)
    #expect(StoredMoment(.distantPast).nanoseconds == .min)
    #expect(StoredMoment(.distantPast) < StoredMoment(.distantFuture))
  }
}
