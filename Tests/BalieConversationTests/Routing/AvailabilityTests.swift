import BalieTestSupport
import Foundation
import Testing

@testable import BalieConversation

struct AvailabilityTests {
  /// Monday 12 January 2026, noon in Amsterdam.
  private let noon = Date(timeIntervalSince1970: 1_768_215_600)
  private let evening = Date(timeIntervalSince1970: 1_768_215_600 + 7 * 3_600)

  private func sales(_ opens: Int = 9, _ closes: Int = 17) throws -> Team {
    let week = OpeningHours.Weekday.allCases.map {
      ($0, [OpeningHours.Stretch(opens: opens * 60, closes: closes * 60)])
    }
    return Team(
      id: .sales, name: "Verkoop",
      hours: OpeningHours(
        timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam")),
        week: Dictionary(uniqueKeysWithValues: week)))
  }

  private func roster(
    _ someone: Operator, _ presence: Presence = .online, teams: [Team] = [], load: Int = 0
  ) -> Roster {
    let assignment = Roster.Assignment(
      conversation: ConversationID(rawValue: "c"), isOffer: false, visitorActiveAt: noon)
    return Roster(
      standings: [
        someone.id: Roster.Standing(
          operator: someone, presence: presence,
          assignments: Array(repeating: assignment, count: load))
      ], teams: Dictionary(uniqueKeysWithValues: teams.map { ($0.id, $0) }))
  }

  @Test func `somebody who can be offered a conversation makes a person available`() {
    #expect(roster(.anna).availability(language: .nl, at: noon) == .available)
  }

  @Test func `an empty desk has nobody online`() {
    #expect(Roster().availability(language: .nl, at: noon) == .unavailable(.nobodyOnline))
  }

  @Test func `who is away does not count as online`() {
    #expect(
      roster(.anna, .away).availability(language: .nl, at: noon) == .unavailable(.nobodyOnline))
  }

  @Test func `a language that nobody online speaks is the reason`() {
    #expect(
      roster(.anna).availability(language: .en, at: noon) == .unavailable(.languageNotSpoken))
  }

  @Test func `a full desk is busy`() {
    #expect(
      roster(.anna, load: 3).availability(language: .nl, at: noon) == .unavailable(.allBusy))
  }

  @Test func `who does not speak the language does not make the desk look busy`() {
    #expect(
      roster(.anna, load: 3).availability(language: .en, at: noon)
        == .unavailable(.languageNotSpoken))
  }

  private func opening() throws -> Availability.Opening {
    Availability.Opening(
      at: noon + 21 * 3_600, timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam")))
  }

  @Test func `outside its hours a team is closed, and says when it opens`() throws {
    let roster = roster(.anna.with { $0.teams = [.sales] }, teams: [try sales()])
    #expect(roster.availability(language: .nl, team: .sales, at: noon) == .available)
    #expect(
      roster.availability(language: .nl, team: .sales, at: evening)
        == .unavailable(.closed(opens: try opening())))
  }

  @Test func `a person of any team is closed too when all the teams of everyone are`() throws {
    let roster = roster(.anna.with { $0.teams = [.sales] }, teams: [try sales()])
    #expect(
      roster.availability(language: .nl, at: evening)
        == .unavailable(.closed(opens: try opening())))
  }

  @Test func `one open team of an operator is enough for a conversation of any team`() throws {
    let roster = roster(
      .anna.with { $0.teams = [.sales, .service] },
      teams: [try sales(), Team(id: .service, name: "Service")])
    #expect(roster.availability(language: .nl, at: evening) == .available)
    #expect(roster.availability(language: .nl, team: .service, at: evening) == .available)
    #expect(!roster.availability(language: .nl, team: .sales, at: evening).isAvailable)
  }

  @Test func `who is in no team has no hours`() throws {
    let roster = roster(.anna, teams: [try sales()])
    #expect(roster.availability(language: .nl, at: evening) == .available)
  }

  @Test func `a team with nobody in it has nobody online`() throws {
    #expect(
      roster(.anna, teams: [try sales()]).availability(language: .nl, team: .sales, at: noon)
        == .unavailable(.nobodyOnline))
  }

  @Test func `a team that is not there counts as none, as it does for routing`() {
    #expect(roster(.anna).availability(language: .nl, team: .sales, at: noon) == .available)
  }

  @Test func `a closed team that never opens says so`() throws {
    let never = Team(
      id: .sales, name: "Verkoop", hours: OpeningHours(timeZone: .gmt, week: [:]))
    #expect(
      roster(.anna.with { $0.teams = [.sales] }, teams: [never])
        .availability(language: .nl, team: .sales, at: noon)
        == .unavailable(.closed(opens: nil)))
  }

  @Test func `a colleague who is named is not bound to hours`() throws {
    let roster = roster(.anna.with { $0.teams = [.sales] }, teams: [try sales()])
    let need = Need(language: .nl, target: .operator(.anna))
    #expect(roster.candidates(for: need, at: evening) == [.anna])
  }

  @Test(arguments: 1...500)
  func `a person is available exactly where routing finds one`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var roster = Roster(teams: [.sales: try sales(), .service: Team(id: .service, name: "S")])
    for someone in [Operator.anna, .bram, .carla] where Bool.random(using: &random) {
      let teams: [Set<TeamID>] = [[], [.sales], [.service], [.sales, .service]]
      var standing = Roster.Standing(
        operator: someone.with {
          $0.teams = teams[Int.random(in: 0...3, using: &random)]
          $0.capacity = Int.random(in: 0...1, using: &random)
        }, presence: Bool.random(using: &random) ? .online : .away)
      standing.lastAssignedAt = Bool.random(using: &random) ? noon : nil
      roster.standings[someone.id] = standing
    }
    for moment in [noon, evening] {
      for (team, target) in [(nil, Handoff.Target.anyone), (TeamID.sales, .team(.sales))] {
        let found = roster.candidates(for: Need(language: .nl, target: target), at: moment)
        let availability = roster.availability(language: .nl, team: team, at: moment)
        #expect(availability.isAvailable == !found.isEmpty)
      }
    }
  }
}
