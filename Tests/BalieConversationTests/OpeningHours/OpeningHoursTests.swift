import Foundation
import Testing

@testable import BalieConversation

struct OpeningHoursTests {
  private func amsterdam(_ week: [OpeningHours.Weekday: [(Int, Int)]]) throws -> OpeningHours {
    OpeningHours(
      timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam")),
      week: week.mapValues { $0.map { OpeningHours.Stretch(opens: $0.0, closes: $0.1) } })
  }

  /// Nine to half past five on working days.
  private func office() throws -> OpeningHours {
    try amsterdam(
      Dictionary(
        uniqueKeysWithValues: OpeningHours.Weekday.allCases.prefix(5).map { ($0, [(540, 1_050)]) }))
  }

  private func utc(_ text: String) throws -> Date {
    try Date(text + "Z", strategy: .iso8601)
  }

  @Test(arguments: [
    ("2026-01-12T07:59:59", false),  // Monday, in winter one hour ahead of UTC
    ("2026-01-12T08:00:00", true), ("2026-01-12T16:29:59", true), ("2026-01-12T16:30:00", false),
    ("2026-01-17T12:00:00", false), ("2026-01-18T12:00:00", false),
    ("2026-07-13T06:59:59", false),  // Monday, in summer two hours ahead
    ("2026-07-13T07:00:00", true), ("2026-07-13T15:29:59", true), ("2026-07-13T15:30:00", false),
  ])
  func `it is open by the clock on the wall, winter and summer`(text: String, open: Bool) throws {
    #expect(try office().isOpen(at: utc(text)) == open)
  }

  @Test(arguments: [
    ("2026-01-12T05:00:00", "2026-01-12T08:00:00"),
    ("2026-01-12T08:00:00", "2026-01-13T08:00:00"),
    ("2026-01-16T20:00:00", "2026-01-19T08:00:00"),
    ("2026-03-27T20:00:00", "2026-03-30T07:00:00"),  // summer time began on Sunday 29 March
    ("2026-10-23T20:00:00", "2026-10-26T08:00:00"),  // and ended on Sunday 25 October
  ])
  func `the next opening is found over weekends and changes of the clock`(
    from: String, opens: String
  ) throws {
    #expect(try office().nextOpening(after: utc(from)) == utc(opens))
  }

  @Test func `a night is two stretches, open on both sides of midnight`() throws {
    let night = try amsterdam([.friday: [(1_320, 1_440)], .saturday: [(0, 120)]])
    #expect(try night.isOpen(at: utc("2026-01-16T20:59:59")) == false)
    #expect(try night.isOpen(at: utc("2026-01-16T22:59:59")))
    #expect(try night.isOpen(at: utc("2026-01-16T23:00:00")))
    #expect(try night.isOpen(at: utc("2026-01-17T00:59:59")))
    #expect(try night.isOpen(at: utc("2026-01-17T01:00:00")) == false)
  }

  @Test func `a day may have a break`() throws {
    let hours = try amsterdam([.monday: [(780, 1_020), (540, 720)]])
    #expect(try hours.isOpen(at: utc("2026-01-12T11:30:00")) == false)
    #expect(try hours.nextOpening(after: utc("2026-01-12T11:30:00")) == utc("2026-01-12T12:00:00"))
    #expect(try hours.nextOpening(after: utc("2026-01-12T05:00:00")) == utc("2026-01-12T08:00:00"))
  }

  @Test func `once a week is found from right after its beginning`() throws {
    let hours = try amsterdam([.monday: [(540, 600)]])
    #expect(try hours.nextOpening(after: utc("2026-01-12T08:00:00")) == utc("2026-01-19T08:00:00"))
  }

  @Test func `without stretches it never opens`() throws {
    let never = try amsterdam([:])
    #expect(try never.isOpen(at: utc("2026-01-12T12:00:00")) == false)
    #expect(try never.nextOpening(after: utc("2026-01-12T12:00:00")) == nil)
  }

  @Test func `an opening in the hour that summer time skips comes when it is over`() throws {
    // On 29 March 2026 the clock goes from 02:00 to 03:00, which is 01:00 UTC.
    let hours = try amsterdam([.sunday: [(150, 300)]])
    #expect(try hours.nextOpening(after: utc("2026-03-28T12:00:00")) == utc("2026-03-29T01:00:00"))
    #expect(try hours.isOpen(at: utc("2026-03-29T01:00:00")))
    #expect(try hours.isOpen(at: utc("2026-03-29T00:59:59")) == false)
  }

  @Test func `a stretch that summer time skips whole comes a week later`() throws {
    let hours = try amsterdam([.sunday: [(125, 130)]])
    #expect(try hours.nextOpening(after: utc("2026-03-28T12:00:00")) == utc("2026-04-05T00:05:00"))
  }

  @Test func `a stretch in the hour that winter time repeats comes twice`() throws {
    // On 25 October 2026 the clock goes back from 03:00 to 02:00, which is 01:00 UTC.
    let hours = try amsterdam([.sunday: [(125, 130)]])
    let first = try utc("2026-10-25T00:05:00")
    #expect(try hours.nextOpening(after: utc("2026-10-24T12:00:00")) == first)
    #expect(hours.nextOpening(after: first) == first + 3_600)
  }

  @Test func `it is open at each next opening, and was not right before`() throws {
    let hours = try amsterdam([
      .tuesday: [(0, 60)], .thursday: [(1_439, 1_440)], .sunday: [(125, 130)],
    ])
    var moment = try utc("2026-01-01T00:00:00")
    for _ in 0..<300 {
      let opening = try #require(hours.nextOpening(after: moment))
      #expect(opening > moment)
      #expect(hours.isOpen(at: opening), "\(opening)")
      #expect(!hours.isOpen(at: opening - 1), "\(opening)")
      moment = opening
    }
  }

  @Test(arguments: ["Asia/Kolkata", "America/New_York", "Pacific/Chatham", "UTC"])
  func `noon is noon in every time zone`(zone: String) throws {
    let timeZone = try #require(TimeZone(identifier: zone))
    let hours = OpeningHours(
      timeZone: timeZone,
      week: Dictionary(
        uniqueKeysWithValues: OpeningHours.Weekday.allCases.map {
          ($0, [OpeningHours.Stretch(opens: 720, closes: 721)])
        }))
    let opening = try #require(try hours.nextOpening(after: utc("2026-05-05T00:00:00")))
    let offset = Double(timeZone.secondsFromGMT(for: opening))
    let wall = (opening.timeIntervalSince1970 + offset).truncatingRemainder(dividingBy: 86_400)
    #expect(wall == 43_200)
  }
}
