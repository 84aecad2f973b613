import Foundation
import Testing

@testable import BalieLedger

@Suite struct PeriodTests {
  private func period(_ first: String, _ last: String) throws -> Period {
    try Period(from: #require(Day(first)), to: #require(Day(last)), in: Amsterdam.zone)
  }

  @Test(arguments: [("2026-03-29", 23.0), ("2026-10-25", 25), ("2026-06-01", 24)])
  func `a day is as long as the clocks make it`(day: String, hours: Double) throws {
    let period = try period(day, day)
    #expect(period.days.map(\.text) == [day])
    #expect(period.end.timeIntervalSince(period.start) == hours * 3_600)
  }

  @Test func `every moment of a quarter lies on the day that a calendar shows`() throws {
    let period = try period("2026-03-01", "2026-05-31")
    #expect(period.days.count == 92)
    var moment = period.start
    while moment < period.end {
      let index = try #require(period.index(of: moment))
      #expect(period.days[index] == Day(moment, in: Amsterdam.zone))
      moment.addTimeInterval(1_801)
    }
    #expect(period.index(of: period.end) == nil)
    #expect(period.index(of: period.start.addingTimeInterval(-1)) == nil)
  }

  @Test func `the hour of the week follows the clocks on the wall`() throws {
    let period = try period("2026-03-29", "2026-03-29")
    // 01:30 UTC on the Sunday of the change is 03:30 in Amsterdam.
    let moment = Date(timeIntervalSince1970: 1_774_747_800)
    #expect(period.hour(of: moment) == WeekHour(weekday: 7, hour: 3))
    #expect(
      period.hour(of: Date(timeIntervalSince1970: -1)) == WeekHour(weekday: 4, hour: 0))
  }

  @Test(arguments: [
    "2026-02-30", "2026-2-3", "26-02-03", "2026-13-01", "", "2026-02-3a", "+026-02-03",
  ])
  func `what is no day is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `the last of February is there in leap years`() {
    #expect(Day("2028-02-29")?.adding(1).text == "2028-03-01")
    #expect(Day("2100-02-29") == nil)
  }

  @Test func `a period that ends before it begins, or never, is refused`() throws {
    #expect(throws: PeriodError.backwards) { try period("2026-03-02", "2026-03-01") }
    #expect(throws: PeriodError.tooLong) { try period("2000-01-01", "2026-01-01") }
  }
}
