import BalieConversation
import BalieLog
import BalieVisits
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `Visitors` {
  private static let phone = VisitorMark.browser([1])
  private static let noor = VisitorMark.customer([7])
  private static let piet = VisitorMark.customer([8])

  /// Conversations of these names, and whoever talks in them.
  private static func withConversations(
    _ names: String..., body: (SQLiteDatabase, Meeting) async throws -> Void
  ) async throws {
    try await withDatabase { database, _ in
      for name in names {
        var story = Story(name)
        _ = try await SQLiteEventLog(database).append([story.begin()])
      }
      try await body(database, Meeting(visitors: SQLiteVisitors(database)))
    }
  }

  private struct Meeting: Sendable {
    let visitors: SQLiteVisitors

    @discardableResult
    func callAsFunction(_ mark: VisitorMark, in name: String) async throws -> Visitor {
      let visitor = try await visitors.recognise(
        mark, in: ConversationID(rawValue: name),
        as: VisitorID(rawValue: "\(name)\(mark.hashValue)"), at: Story.beginning)
      return try #require(visitor)
    }

    func conversations(of name: String) async throws -> [String] {
      try #require(try await visitors.visitor(of: ConversationID(rawValue: name)))
        .conversations.map(\.rawValue)
    }
  }

  @Test func `of whom nothing is known have the one conversation`() async throws {
    try await Self.withConversations("een", "twee") { database, meet in
      let visitor = try #require(
        try await meet.visitors.visitor(of: ConversationID(rawValue: "een")))
      #expect(visitor == Visitor(holding: ConversationID(rawValue: "een")))
      let nobody = ConversationID(rawValue: "drie")
      #expect(try await meet.visitors.visitor(of: nobody) == nil)
      #expect(
        try await meet.visitors.recognise(
          Self.phone, in: nobody, as: VisitorID(rawValue: "x"), at: .now) == nil)
    }
  }

  @Test func `who come back have all their conversations`() async throws {
    try await Self.withConversations("een", "twee", "drie") { _, meet in
      let first = try await meet(Self.phone, in: "een")
      let again = try await meet(Self.phone, in: "drie")
      #expect(again.id == first.id)
      #expect(again.standing == .returning)
      #expect(try await meet.conversations(of: "een") == ["een", "drie"])
      #expect(try await meet.conversations(of: "twee") == ["twee"])
    }
  }

  @Test func `whom the shop vouches for are the same on every device`() async throws {
    try await Self.withConversations("een", "twee", "drie", "vier") { _, meet in
      try await meet(Self.phone, in: "een")
      try await meet(Self.noor, in: "twee")
      try await meet(.browser([2]), in: "drie")
      try await meet(Self.noor, in: "een")
      let visitor = try await meet(Self.noor, in: "drie")
      #expect(visitor.standing == .customer)
      #expect(visitor.marks == [Self.phone, .browser([2]), Self.noor])
      #expect(try await meet.conversations(of: "twee") == ["een", "twee", "drie"])
    }
  }

  @Test func `who share a browser do not share their talks`() async throws {
    try await Self.withConversations("een", "twee", "drie") { _, meet in
      try await meet(Self.phone, in: "een")
      try await meet(Self.noor, in: "een")
      try await meet(Self.phone, in: "twee")
      let piet = try await meet(Self.piet, in: "twee")
      #expect(piet.conversations.map(\.rawValue) == ["twee"])
      #expect(try await meet.conversations(of: "een") == ["een"])
      // The browser tells neither from now on.
      #expect(try await meet.visitors.visitor(knownBy: Self.phone) == nil)
      await #expect(throws: VisitorRefusal.otherCustomer) { try await meet(Self.noor, in: "twee") }
    }
  }

  @Test func `who are forgotten in their browser have their conversations apart`() async throws {
    try await Self.withConversations("een", "twee") { _, meet in
      try await meet(Self.phone, in: "een")
      try await meet(Self.phone, in: "twee")
      try await meet.visitors.forget(Self.phone)
      #expect(try await meet.conversations(of: "een") == ["een"])
      #expect(try await meet.visitors.visitor(knownBy: Self.phone) == nil)
    }
  }

  @Test func `are erased as one, and nothing of them stays`() async throws {
    try await Self.withConversations("een", "twee", "drie") { database, meet in
      let store = SQLiteVisitStore(database, zone: .gmt)
      let visit = VisitID(rawValue: "bezoek")
      let facts = SeenVisit.Facts(language: "nl", device: "phone", referrer: nil, earlier: 0)
      let seen = SeenVisit(id: visit, facts: facts, at: Story.beginning)
      try await store.keep(KeptVisit(seen, at: Story.beginning), conversation: "een")
      try await store.keep(
        VisitTouch(visit: visit, at: Story.beginning, kind: .shown, rule: "twijfel", page: "/"))
      try await meet(Self.phone, in: "een")
      try await meet(Self.noor, in: "twee")
      try await meet(Self.noor, in: "een")
      let all = try await meet.visitors.conversations(ofThoseIn: [ConversationID(rawValue: "twee")])
      #expect(all.map(\.rawValue) == ["een", "twee"])
      #expect(try await SQLiteRetention(database).erase(all) == 2)
      #expect(try await meet.visitors.visitor(knownBy: Self.noor) == nil)
      #expect(try await meet.visitors.visitor(knownBy: Self.phone) == nil)
      #expect(try await store.touches(since: .distantPast, limit: 9).isEmpty)
      let left = try await database.read { db in
        try Int.fetchOne(
          db,
          sql: """
            SELECT (SELECT count(*) FROM visitor) + (SELECT count(*) FROM visitor_mark)
              + (SELECT count(*) FROM visitor_conversation)
            """)
      }
      #expect(left == 0)
      #expect(try await meet.conversations(of: "drie") == ["drie"])
    }
  }
}
