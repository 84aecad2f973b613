import Foundation
import Testing

@testable import BalieConversation

@Suite struct ExceptionalDaysTests {
  private func office(_ exceptions: OpeningHours.Exception...) throws -> OpeningHours {
    OpeningHours(
      timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam")),
      week: Dictionary(
        uniqueKeysWithValues: OpeningHours.Weekday.allCases.prefix(5).map {
          ($0, [OpeningHours.Stretch(opens: 540, closes: 1_020)])
        }),
      exceptions: exceptions)
  }

  private func days(_ text: String) throws -> OpeningHours.Days {
    try #require(OpeningHours.Days(text))
  }

  private func utc(_ text: String) throws -> Date { try Date(text + "Z", strategy: .iso8601) }

  @Test func `it is closed on the holidays of the country, and opens after them`() throws {
    let hours = try office(.init(on: .holidays(.netherlands)))
    #expect(try !hours.isOpen(at: utc("2026-04-27T10:00:00")))
    #expect(try hours.isOpen(at: utc("2026-04-28T10:00:00")))
    // Easter Monday 2026 is 6 April; Good Friday is an ordinary day.
    #expect(try hours.isOpen(at: utc("2026-04-03T10:00:00")))
    #expect(try hours.nextOpening(after: utc("2026-04-03T16:00:00")) == utc("2026-04-07T07:00:00"))
  }

  @Test func `a day of its own counts before a holiday, and a holiday before all of a country`()
    throws
  {
    let hours = try office(
      .init(on: .holidays(.netherlands)),
      .init(on: .holiday(.boxingDay), stretches: [.init(opens: 720, closes: 1_020)]),
      .init(on: try days("2026-12-26"), stretches: [.init(opens: 600, closes: 660)]))
    #expect(try hours.isOpen(at: utc("2026-12-26T09:30:00")))
    #expect(try !hours.isOpen(at: utc("2026-12-26T11:30:00")))
    #expect(try hours.isOpen(at: utc("2027-12-26T11:30:00")))
    #expect(try !hours.isOpen(at: utc("2027-12-25T11:30:00")))
  }

  @Test func `a summer without opening is passed over`() throws {
    let hours = try office(.init(on: try days("2026-07-01..2026-08-31")))
    #expect(try hours.nextOpening(after: utc("2026-06-30T20:00:00")) == utc("2026-09-01T07:00:00"))
  }

  @Test func `a team that is there one day a year opens on it`() throws {
    let hours = OpeningHours(
      timeZone: .gmt, week: [:],
      exceptions: [.init(on: .holiday(.sinterklaas), stretches: [.init(opens: 540, closes: 600)])])
    #expect(try hours.nextOpening(after: utc("2026-12-05T09:30:00")) == utc("2027-12-05T09:00:00"))
  }

  @Test func `hours that are closed whatever the day never open`() throws {
    let never = OpeningHours(
      timeZone: .gmt, week: [:], exceptions: [.init(on: .holidays(.belgium))])
    #expect(try never.nextOpening(after: utc("2026-01-01T00:00:00")) == nil)
  }

  @Test(arguments: ["2026-12-24", "2026-07-20..2026-08-14", "kings-day", "nl", "be"])
  func `days are written as they are read`(text: String) throws {
    #expect(try days(text).text == text)
  }

  @Test(arguments: ["2026-08-14..2026-07-20", "2026-02-30", "de", "..", "2026-07-20..", "dag"])
  func `what names no days is none`(text: String) {
    #expect(OpeningHours.Days(text) == nil)
  }

  @Test(arguments: ["09:00-17:30", "9:00-17:30", "9.00-17.30", "9 - 17:30", "9.00–17.30"])
  func `a stretch is read as people write it`(text: String) {
    #expect(OpeningHours.Stretch(text) == .init(opens: 540, closes: 1_050))
  }

  @Test(arguments: [
    "17:30-9:00", "9:00", "9:0-17:30", "9:00-24:01", "-9:00-17:00", "+9-17", "9:60-17",
  ])
  func `what is no stretch of a day is none`(text: String) {
    #expect(OpeningHours.Stretch(text) == nil)
  }
}
