import Foundation
import Testing

@testable import BalieConversation

struct CandidatesTests {
  private let noon = Date(timeIntervalSince1970: 1_800_000_000)

  private func roster(_ standings: Roster.Standing..., teams: [Team] = []) -> Roster {
    Roster(
      standings: Dictionary(uniqueKeysWithValues: standings.map { ($0.operator.id, $0) }),
      teams: Dictionary(uniqueKeysWithValues: teams.map { ($0.id, $0) }))
  }

  private func standing(
    _ someone: Operator, _ presence: Presence = .online,
    busyWith visitorsActive: [TimeInterval] = [],
    lastAssigned secondsAgo: TimeInterval? = nil
  ) -> Roster.Standing {
    Roster.Standing(
      operator: someone, presence: presence,
      assignments: visitorsActive.enumerated().map { index, ago in
        Roster.Assignment(
          conversation: ConversationID(rawValue: "c\(index)"), isOffer: false,
          visitorActiveAt: noon - ago)
      },
      lastAssignedAt: secondsAgo.map { noon - $0 })
  }

  private func candidates(
    _ roster: Roster, _ language: LanguageCode = .nl, _ target: Handoff.Target = .anyone,
    excluding excluded: Set<OperatorID> = []
  ) -> [OperatorID] {
    roster.candidates(
      for: Need(language: language, target: target, excluded: excluded), at: noon)
  }

  @Test(arguments: [Presence.away, .offline])
  func `only who is online is a candidate`(presence: Presence) {
    #expect(candidates(roster(standing(.anna, presence), standing(.bram))) == [.bram])
  }

  @Test func `only who speaks the language is a candidate`() {
    #expect(candidates(roster(standing(.anna), standing(.bram)), .en) == [.bram])
  }

  @Test func `only who has a place left is a candidate, and an offer takes one`() {
    var full = standing(.anna.with { $0.capacity = 2 }, busyWith: [0])
    #expect(candidates(roster(full)) == [.anna])
    full.assignments.append(
      Roster.Assignment(
        conversation: ConversationID(rawValue: "offered"), isOffer: true, visitorActiveAt: noon))
    #expect(candidates(roster(full)) == [])
  }

  @Test func `an operator takes three conversations if nothing else is said`() {
    #expect(candidates(roster(standing(.anna, busyWith: [0, 0]))) == [.anna])
    #expect(candidates(roster(standing(.anna, busyWith: [0, 0, 0]))) == [])
  }

  @Test func `only who is in the team is a candidate for the team`() {
    let roster = roster(
      standing(.anna), standing(.bram.with { $0.teams = [.sales] }),
      teams: [Team(id: .sales, name: "Verkoop")])
    #expect(candidates(roster, .nl, .team(.sales)) == [.bram])
    #expect(candidates(roster, .nl, .team(.service)) == [])
  }

  @Test func `only who is named is a candidate for a named operator`() {
    let roster = roster(standing(.anna), standing(.bram))
    #expect(candidates(roster, .nl, .operator(.bram)) == [.bram])
    #expect(candidates(roster, .en, .operator(.anna)) == [])
  }

  @Test func `who has been asked is no candidate`() {
    let roster = roster(standing(.anna), standing(.bram))
    #expect(candidates(roster, excluding: [.anna]) == [.bram])
  }

  @Test func `who is disabled or does not talk to visitors is no candidate`() {
    let roster = roster(
      standing(.anna.with { $0.isDisabled = true }), standing(.bram.with { $0.roles = [.editor] }))
    #expect(candidates(roster) == [])
  }

  @Test func `the least loaded comes first`() {
    let roster = roster(standing(.anna, busyWith: [0]), standing(.bram))
    #expect(candidates(roster) == [.bram, .anna])
  }

  @Test func `load counts relative to capacity`() {
    let roster = roster(
      standing(.anna.with { $0.capacity = 2 }, busyWith: [0]),
      standing(.bram.with { $0.capacity = 6 }, busyWith: [0, 0]))
    #expect(candidates(roster) == [.bram, .anna])
  }

  @Test func `a conversation whose visitor has long been silent counts half`() {
    let roster = roster(
      standing(.anna, busyWith: [0]), standing(.bram, busyWith: [301]),
      standing(.carla, busyWith: [300]))
    #expect(candidates(roster) == [.bram, .anna, .carla])
  }

  @Test func `an idle conversation still takes a place`() {
    let full = standing(.anna.with { $0.capacity = 1 }, busyWith: [10_000])
    #expect(candidates(roster(full)) == [])
  }

  @Test func `of the equally loaded who waited longest for a conversation comes first`() {
    let roster = roster(
      standing(.anna, lastAssigned: 10), standing(.bram, lastAssigned: 100), standing(.carla))
    #expect(candidates(roster) == [.carla, .bram, .anna])
  }

  @Test func `names decide between equals, so the choice is always the same`() {
    let roster = roster(standing(.carla), standing(.anna), standing(.bram))
    #expect((0..<20).allSatisfy { _ in candidates(roster) == [.anna, .bram, .carla] })
  }
}
