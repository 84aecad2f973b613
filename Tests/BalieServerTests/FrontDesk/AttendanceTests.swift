import BalieConversation
import Foundation
import Testing

@testable import BalieServer

/// An open stream is not somebody there: only signs of life are.
@Suite(.timeLimit(.minutes(5)))
struct AttendanceTests {
  /// A house whose clock stands still, in which Sanne is online with her desk open and talks with a
  /// visitor.
  private func open(
    staff: [Operator] = [TestHouse.staff[0]],
    _ body: (TestHouse, TestClock, TestOperator, TestVisitor, inout EventReader) async throws
      -> Void
  ) async throws {
    let clock = TestClock(at: Date(timeIntervalSince1970: 1_768_204_740))
    try await TestHouse.open(
      configure: {
        $0.visitorGrace = 3_600
        $0.idleAway = 100
        $0.patience.operatorSilence = 3_600
      }, staff: staff, now: { clock.now }
    ) { house in
      let sanne = try await house.signIn("sanne")
      try await sanne.follow { events in
        _ = try await events.next(named: "presence")
        try await sanne.send("PUT", "/api/presence", #"{"presence":"online"}"#, status: 200)
        let visitor = try await house.liveConversation(with: sanne)
        try await body(house, clock, sanne, visitor, &events)
      }
    }
  }

  private func pass(_ seconds: TimeInterval, _ house: TestHouse, _ clock: TestClock) async {
    clock.advance(by: seconds)
    await house.server.premises.desk.lookAtClock()
  }

  private func presence(in events: inout EventReader) async throws -> String? {
    try await events.next(named: "presence")?.data["presence"].string
  }

  private func presence(
    _ wanted: String, in events: inout EventReader
  ) async throws {
    while try await presence(in: &events) != wanted {}
  }

  @Test func `an operator who gives no sign of life gets nothing new, then visitors are told`()
    async throws
  {
    try await open { house, clock, sanne, visitor, events in
      await pass(46, house, clock)
      try await presence("away", in: &events)
      #expect(try await visitor.beat() == false)
      await pass(15, house, clock)
      #expect(try await visitor.beat() == true)
      try await sanne.beat()
      try await presence("online", in: &events)
      #expect(try await visitor.beat() == false)
    }
  }

  @Test func `after three minutes without one another is sought for their visitors`() async throws {
    try await open { house, clock, _, visitor, events in
      await pass(181, house, clock)
      try await presence("offline", in: &events)
      var reason: String?
      while reason != "operatorLeft" {
        let sought = try #require(try await events.next(type: "handoffInitiated"))
        reason = sought.data["summary"]["handoff"]["reason"].string
      }
      #expect(try await visitor.beat() == false)
    }
  }

  @Test func `an operator who touches nothing for long is away, and keeps their visitors`()
    async throws
  {
    try await open { house, clock, sanne, visitor, events in
      // The second of her desks is one at which she has not sat for long.
      for (passes, idle) in [(0, 0), (40, 700), (40, 700)] {
        await pass(TimeInterval(passes), house, clock)
        try await sanne.beat(idle: idle)
        let standing = await house.server.premises.desk.colleague(OperatorID(rawValue: "sanne"))
        #expect(standing?.presence == .online)
      }
      await pass(20, house, clock)
      try await sanne.beat(idle: 700)
      try await presence("away", in: &events)
      try await sanne.beat(idle: 0)
      #expect(try await visitor.beat() == false)
      let state = try await visitor.snapshot()["state"]
      #expect(state["phase"].string == "live")
    }
  }

  @Test func `a visitor without a sign of life behind an open stream is gone, until there is one`()
    async throws
  {
    try await open { house, clock, sanne, visitor, events in
      try await visitor.follow { own in
        _ = try await own.next()
        try await visitor.beat()
        await pass(44, house, clock)
        try await visitor.beat()
        try await sanne.beat()
        await pass(46, house, clock)
        let gone = try await events.next(type: "visitorDisconnected")
        #expect(gone?.data["summary"]["visitorGone"].bool == true)
        try await visitor.beat()
        let back = try await events.next(type: "visitorReconnected")
        #expect(back?.data["summary"]["visitorGone"].bool == false)
      }
    }
  }

  @Test func `a visitor who asks again and again is there without a stream`() async throws {
    try await open { house, clock, sanne, visitor, events in
      for _ in 0..<3 {
        try await visitor.send("GET", "\(visitor.path)/events?after=0", status: 200)
        await pass(40, house, clock)
        try await sanne.beat()
      }
      await pass(46, house, clock)
      let gone = try await events.next(type: "visitorDisconnected")
      #expect(gone?.data["at"].string?.hasPrefix("2026-01-12T08:01:46") == true)
    }
  }
}

extension TestOperator {
  /// Gives a sign of life, having touched nothing for so many seconds.
  func beat(idle: Int = 0) async throws {
    try await send("POST", "/api/presence/heartbeat", "{\"idle\":\(idle)}", status: 204)
  }
}

extension TestVisitor {
  /// Gives a sign of life, and tells whether the operator is silent.
  @discardableResult
  func beat() async throws -> Bool? {
    try await send("POST", "\(path)/heartbeat", status: 200)["operatorIsSilent"].bool
  }
}
