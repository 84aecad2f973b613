import BalieLanguage
import BalieVisits
import Foundation
import Testing

@testable import BalieKnowledge

struct DealEndTests {
  private static let amsterdam = TimeZone(identifier: "Europe/Amsterdam")

  private static func moment(_ text: String) throws -> Date {
    try Date(text, strategy: .iso8601)
  }

  @Test(arguments: [
    ("Europe/Amsterdam", CalendarDay(year: 2026, month: 12, day: 5), "2026-12-05T23:00:00Z"),
    // The nights on which the clock goes forward and back.
    ("Europe/Amsterdam", CalendarDay(year: 2026, month: 3, day: 28), "2026-03-28T23:00:00Z"),
    ("Europe/Amsterdam", CalendarDay(year: 2026, month: 3, day: 29), "2026-03-29T22:00:00Z"),
    ("Europe/Amsterdam", CalendarDay(year: 2026, month: 10, day: 25), "2026-10-25T23:00:00Z"),
    ("America/New_York", CalendarDay(year: 2026, month: 12, day: 31), "2027-01-01T05:00:00Z"),
    // There was no midnight: the day after began at one.
    ("America/Sao_Paulo", CalendarDay(year: 2018, month: 11, day: 3), "2018-11-04T03:00:00Z"),
  ])
  func `a day is over where the site is`(zone: String, day: CalendarDay, end: String) throws {
    let zone = try #require(TimeZone(identifier: zone))
    let over = try Self.moment(end)
    #expect(day.end(in: zone) == over)
    #expect(CalendarDay(over.addingTimeInterval(-1), in: zone) == day)
    #expect(CalendarDay(over, in: zone) != day)
  }

  @Test(arguments: [("2026-12-05T22:59:59Z", 1), ("2026-12-05T23:00:00Z", 0)])
  func `a deal is served to the last second of its day`(moment: String, count: Int) throws {
    let zone = try #require(Self.amsterdam)
    let words = InvitationEdition(
      title: "Korting", text: "", choices: [],
      picture: InvitationDocument.Picture(path: "/a.png", alt: "Een kop koffie"))
    let deal = Invitation(
      name: "korting", file: "korting.md", rule: InvitationRule(name: "korting", when: []),
      validFrom: nil, validUntil: CalendarDay(year: 2026, month: 12, day: 5),
      editions: [Language(rawValue: "nl"): words])
    let document = Content(invitations: [deal]).invitationDocument(
      in: Language(rawValue: "nl"), at: try Self.moment(moment), zone: zone)
    #expect(document.entries.count == count)
    let end = try Self.moment("2026-12-05T23:00:00Z")
    #expect(document.entries.allSatisfy { $0.words.ends == end && $0.words.until == "2026-12-05" })
  }

  @Test func `what goes with an invitation is a topic by its title, or a product by its name`() {
    let hints = Content().hints(
      [.topic("warranty"), .product("Ontkalker")], in: Language(rawValue: "nl"))
    #expect(hints.map(\.name) == ["warranty", "Ontkalker"])
    #expect(hints.map(\.topic) == ["warranty", nil])
    #expect(InvitationRelated(#""Ontkalker""#) == .product("Ontkalker"))
    #expect(InvitationRelated("warranty") == .topic("warranty"))
  }
}
