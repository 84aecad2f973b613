import BalieTestSupport
import Foundation
import Testing

@testable import BalieServer

/// A client as the widget is one: it replaces the state and puts messages in their place.
struct Follower: Equatable {
  var state: JSON
  var messages: [Int: JSON] = [:]

  init(_ snapshot: JSON) {
    state = snapshot["state"]
    for message in snapshot["messages"].array { put(message) }
  }

  mutating func take(_ change: JSON) {
    state = change["state"]
    if change["message"] != .null { put(change["message"]) }
  }

  private mutating func put(_ message: JSON) {
    messages[message["number"].int ?? 0] = message
  }
}

@Suite(.timeLimit(.minutes(5)))
struct ResumeTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `a stream that is cut at random misses nothing and repeats nothing`(
    _ seed: UInt64
  ) async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      async let said: Void = Self.say(40, visitor)
      let ids = try await Self.followWithCuts(visitor, seed: seed)
      try await said
      let all = try await visitor.send("GET", "\(visitor.path)/events", status: 200)
      #expect(ids == all.array.compactMap { $0["cursor"].int })
      #expect(ids.count > 80)
    }
  }

  /// Much is said, and last something that has one event.
  private static func say(_ count: Int, _ visitor: TestVisitor) async throws {
    for number in 1...count { try await visitor.say("kosten \(number)") }
    try await visitor.send("PUT", "\(visitor.path)/contact", #"{"name":"Kim"}"#, status: 200)
  }

  private static func followWithCuts(_ visitor: TestVisitor, seed: UInt64) async throws -> [Int] {
    var random = SeededGenerator(seed: seed)
    var events: [StreamEvent] = []
    while events.last?.data["type"].string != "contactGiven" {
      let share = Int.random(in: 1...12, using: &random)
      events += try await visitor.follow(after: events.last?.id ?? 0) { stream in
        try await read(share, &stream)
      }
    }
    return events.compactMap(\.id)
  }

  private static func read(_ count: Int, _ stream: inout EventReader) async throws -> [StreamEvent]
  {
    var part: [StreamEvent] = []
    while part.count < count, let event = try await stream.nextChange() {
      part.append(event)
      if event.data["type"].string == "contactGiven" { break }
    }
    return part
  }

  @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
  func `a snapshot plus the events after it equals a fresh snapshot`(_ seed: UInt64) async throws {
    try await TestHouse.open { house in
      var random = SeededGenerator(seed: seed)
      let visitor = try await house.visitor()
      var desk = try await RandomActors(house: house, visitor: visitor)
      var snapshots: [JSON] = [visitor.started["conversation"]]
      for _ in 0..<60 {
        try await desk.act(using: &random)
        if Int.random(in: 0..<6, using: &random) == 0 {
          snapshots.append(try await visitor.snapshot())
        }
      }
      let fresh = try await visitor.snapshot()
      for snapshot in snapshots {
        var follower = Follower(snapshot)
        let cursor = snapshot["cursor"].int ?? 0
        let events = try await visitor.send(
          "GET", "\(visitor.path)/events?after=\(cursor)", status: 200)
        for change in events.array { follower.take(change) }
        #expect(follower == Follower(fresh))
      }
    }
  }

  @Test func `a stream tells live what a snapshot shows afterwards`() async throws {
    try await TestHouse.open { house in
      var random = SeededGenerator(seed: 99)
      let visitor = try await house.visitor()
      var desk = try await RandomActors(house: house, visitor: visitor)
      try await visitor.follow(after: 0) { events in
        var follower = Follower(visitor.started["conversation"])
        for _ in 0..<60 { try await desk.act(using: &random) }
        try await visitor.say("slotwoord")
        while let change = try await events.nextChange() {
          follower.take(change.data)
          if change.data["message"]["text"].string == "slotwoord" { break }
        }
        let fresh = Follower(try await visitor.snapshot())
        let number = try #require(
          fresh.messages.first { $0.value["text"].string == "slotwoord" }?.key)
        while follower.messages.keys.max() ?? 0 < (fresh.messages.keys.max() ?? 0) {
          guard let change = try await events.nextChange() else { break }
          follower.take(change.data)
        }
        #expect(follower.messages == fresh.messages)
        #expect(follower.messages[number] != nil)
      }
    }
  }

  @Test func `a confirmation names a cursor that the visitor's stream reaches`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let other = try await house.visitor()
      let last = try await visitor.follow(after: 0) { stream in
        try await other.say("kosten")
        async let also: JSON = other.say("kosten")
        let cursor = try await visitor.say("kosten")["cursor"].int
        _ = try await also
        while let change = try await stream.nextChange() {
          if change.id == cursor { return change.id }
        }
        return nil
      }
      #expect(last != nil)
      let page = #"{"url":"https://x.nl","title":"x"}"#
      let seen = try await visitor.send("POST", "\(visitor.path)/pages", page, status: 200)
      #expect(seen["cursor"].int == last, "operators alone are told of a page")
    }
  }

  @Test func `a desk that was away reads what it missed`() async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      let desk = try await tom.send("GET", "/api/desk", status: 200)
      let visitor = try await house.visitor()
      try await visitor.say("hallo")
      try await tom.follow(after: desk["cursor"].int) { events in
        let started = try await events.nextChange()
        #expect(started?.data["type"].string == "conversationStarted")
        let posted = try await events.nextChange()
        #expect(posted?.data["message"]["text"].string == "hallo")
        #expect(Document.shared.faults(of: posted?.data ?? .null, inSchema: "DeskChange") == [])
      }
    }
  }

  @Test func `a cursor from beyond the log does not make a desk deaf`() async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      let visitor = try await house.visitor()
      try await tom.follow(after: 1_000_000) { events in
        _ = try await events.next(named: "presence")
        try await visitor.say("hallo")
        let posted = try await events.next(type: "visitorMessagePosted")
        #expect(posted?.data["message"]["text"].string == "hallo")
      }
    }
  }
}
