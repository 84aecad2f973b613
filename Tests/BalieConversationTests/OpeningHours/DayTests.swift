import Foundation
import Testing

@testable import BalieConversation

@Suite struct DayTests {
  @Test func `counting days agrees with the calendar over four centuries`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for number in stride(from: -50_000, through: 100_000, by: 97) {
      let moment = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: moment)
      let day = Day(number: number)
      #expect(
        day.date == (try #require(parts.year), try #require(parts.month), try #require(parts.day)))
      #expect(Day(year: day.date.year, month: day.date.month, day: day.date.day) == day)
      #expect(day.weekday.rawValue % 7 + 1 == parts.weekday)
    }
  }

  @Test func `a day is read as it is written`() throws {
    let day = try #require(Day("2026-12-03"))
    #expect(day.description == "2026-12-03")
    #expect(day.weekday == .thursday)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-0a", "+026-01-01", "",
  ])
  func `what is no day of the calendar is none`(text: String) {
    #expect(Day(text) == nil)
  }
}
