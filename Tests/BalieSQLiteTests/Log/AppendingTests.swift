import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `Appending to the log` {
  @Test func `appended changes come back as they were appended`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      let first = try await log.append([story.begin(), story.visitorSays("hallo")])
      let second = try await log.append([story.botAnswers("retour")])
      #expect(first.map(\.cursor) == [1, 2])
      #expect(second.map(\.cursor) == [4])
      #expect(second[0].recorded.map(\.cursor) == [3, 4])
      #expect(second[0].recorded.map(\.version) == [3, 4])
      #expect(try await log.changes(after: 0, limit: 10) == first + second)
      #expect(try await log.changes(after: 2, limit: 10) == second)
      #expect(try await log.changes(after: 0, limit: 1) == [first[0]])
      #expect(try await log.events(after: 3, limit: 10).map(\.cursor) == [4])
      #expect(try await log.head() == 4)
    }
  }

  @Test func `a conversation is what its events make of it`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (one, other) = (Story("een"), Story("twee"))
      _ = try await log.append([one.begin(), other.begin(), one.visitorSays("hallo")])
      _ = try await log.append([other.visitorSays("hoi"), other.close()])
      #expect(try await log.conversation(one.conversation.id) == one.conversation)
      #expect(try await log.conversation(other.conversation.id) == other.conversation)
      #expect(try await log.conversation(ConversationID(rawValue: "drie")) == nil)
      #expect(try await log.openConversations() == [one.conversation])
    }
  }

  @Test func `changes of one conversation are its own`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (one, other) = (Story("een"), Story("twee"))
      let recorded = try await log.append([
        one.begin(), other.begin(), one.visitorSays("hallo"), other.visitorSays("hoi"),
      ])
      let own = recorded.filter { $0.conversation == one.conversation.id }
      #expect(try await log.changes(of: one.conversation.id, after: 0, limit: 10) == own)
      #expect(try await log.changes(of: one.conversation.id, after: 1, limit: 10) == [own[1]])
      #expect(try await log.changes(of: one.conversation.id, after: 0, limit: 0).isEmpty)
    }
  }

  @Test func `an empty log has no events and no head`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      let head = try await log.head()
      #expect(head == 0)
      #expect(try await log.changes(after: 0, limit: 10).isEmpty)
      #expect(try await log.openConversations().isEmpty)
      #expect(try await log.append([]).isEmpty)
    }
  }

  @Test func `a negative limit gives nothing rather than everything`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      _ = try await log.append([story.begin()])
      #expect(try await log.changes(after: 0, limit: -1).isEmpty)
    }
  }

  @Test func `a mistaken appending is refused and stores nothing`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      let began = story.begin()
      let empty = Decision(
        conversation: story.conversation, expectedVersion: 1, at: story.now, events: [])
      await #expect(throws: DecisionMistake.noEvents) { try await log.append([began, empty]) }
      let skewed = Decision(
        conversation: story.conversation, expectedVersion: 1, at: story.now, events: began.events)
      await #expect(throws: DecisionMistake.versionsDoNotAddUp(before: 1, events: 1, after: 1)) {
        try await log.append([began, skewed])
      }
      let head = try await log.head()
      #expect(head == 0)
    }
  }
}
