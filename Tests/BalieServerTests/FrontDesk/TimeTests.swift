import BalieConversation
import Foundation
import Testing

@testable import BalieServer

/// What time alone brings about for those who wait: nobody does anything here but the clock.
@Suite(.timeLimit(.minutes(5)))
struct TimeTests {
  /// Monday 12 January 2026, a minute before nine in Amsterdam.
  private static let beforeNine = Date(timeIntervalSince1970: 1_768_204_740)
  private static let bezorging = TeamID(rawValue: "bezorging")
  private static let sanne = Operator(
    id: OperatorID(rawValue: "sanne"), name: "Sanne", languages: ["nl"].languages,
    teams: [bezorging])

  /// A house in which only Sanne works, and she is there with her desk open.
  private func open(
    hours: OpeningHours? = nil,
    _ body: (TestHouse, TestClock, TestOperator, inout EventReader) async throws -> Void
  ) async throws {
    let clock = TestClock(at: Self.beforeNine)
    try await TestHouse.open(
      configure: { $0.visitorGrace = 3_600 }, staff: [Self.sanne],
      teams: [Team(id: Self.bezorging, name: "Bezorging", hours: hours)],
      now: { clock.now }
    ) { house in
      let sanne = try await house.signIn("sanne")
      try await sanne.follow { events in
        _ = try await events.next(named: "presence")
        try await sanne.send("PUT", "/api/presence", #"{"presence":"online"}"#, status: 200)
        try await body(house, clock, sanne, &events)
      }
    }
  }

  private func wait(_ visitor: TestVisitor) async throws {
    let waiting = try await visitor.send(
      "POST", "\(visitor.path)/handoff", #"{"wait":true}"#, status: 200)
    #expect(waiting["state"]["handoff"]["state"].string == "waiting")
  }

  @Test func `who waits is offered when their team opens, and told that a person can be had`()
    async throws
  {
    let week = [OpeningHours.Weekday.monday: [OpeningHours.Stretch(opens: 540, closes: 1_020)]]
    let hours = OpeningHours(
      timeZone: try #require(TimeZone(identifier: "Europe/Amsterdam")), week: week)
    try await open(hours: hours) { house, clock, sanne, events in
      let visitor = try await house.visitor(team: "bezorging")
      let failed = try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      #expect(failed["state"]["handoff"]["failure"].string == "nobodyAvailable")
      try await wait(visitor)
      try await visitor.follow { own in
        let closed = try await own.next(named: "availability")
        #expect(closed?.data["reason"].string == "closed")
        clock.advance(by: 60)
        try await sanne.beat()
        await house.server.premises.desk.lookAtClock()
        var isOpen: Bool?
        while isOpen != true {
          isOpen = try #require(try await own.next(named: "availability")).data["available"].bool
        }
      }
      let offer = try await events.next(type: "offerMade")
      #expect(offer?.data["conversation"].string == visitor.id)
    }
  }

  @Test func `an operator who let an offer go is asked again after a while, and not before`()
    async throws
  {
    try await open { house, clock, sanne, events in
      let visitor = try await house.visitor()
      try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      try await sanne.send(
        "PUT", "\(sanne.path(visitor.id))/offers/1", #"{"state":"declined"}"#, status: 200)
      try await wait(visitor)
      _ = try await events.next(type: "visitorChoseToWait")
      clock.advance(by: Patience().askAgain - 1)
      try await sanne.beat()
      await house.server.premises.desk.lookAtClock()
      try await visitor.say("nog daar?")
      let next = try await events.next(named: "change")
      let first = next?.data["type"].string == "ownerChanged" ? try await events.nextChange() : next
      #expect(first?.data["type"].string == "visitorMessagePosted")
      clock.advance(by: 1)
      await house.server.premises.desk.lookAtClock()
      let offer = try await events.next(type: "offerMade")
      #expect(offer?.data["summary"]["offer"]["to"].string == "sanne")
      #expect(offer?.data["summary"]["offer"]["number"].int == 2)
    }
  }
}
