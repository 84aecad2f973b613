import Foundation
import Testing

@testable import BalieLedger

@Suite struct `A moment that is told` {
  @Test(arguments: [
    ("2026-03-29T10:15:00+02:00", 1_774_772_100.0), ("2026-03-29T08:15:00Z", 1_774_772_100),
    ("2026-03-29T08:15:00.500Z", 1_774_772_100.5), ("2028-02-29T00:00:00Z", 1_835_395_200),
  ])
  func `is read to its offset`(text: String, seconds: Double) throws {
    #expect(try #require(Date(told: text)).timeIntervalSince1970 == seconds)
  }

  @Test(arguments: [
    "", "2026-03-29", "2026-03-29T10:15:00", "2026-02-30T10:00:00Z", "2026-13-01T10:00:00Z",
    "2026-03-29T24:30:00Z", "2026-03-29T10:60:00Z", "2026-03-29T10:15:61Z", "29-03-2026T10:15:00Z",
    "2026-03-29T-1:15:00Z", "gisteren", "1774772100",
  ])
  func `is none where the calendar or the clock has none`(text: String) {
    #expect(Date(told: text) == nil)
  }
}
