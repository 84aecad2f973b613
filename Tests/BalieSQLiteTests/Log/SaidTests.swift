import BalieConversation
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `What was said is kept once` {
  @Test func `however often it is said, and is there for each who heard it`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (one, two) = (Story("een"), Story("twee"))
      _ = try await log.append([
        one.begin(), two.begin(), one.visitorSays("retour"), one.botAnswers("retour"),
        two.visitorSays("terug"), two.botAnswers("retour"),
      ])
      _ = try await log.append([two.visitorSays("ruilen"), two.botAnswers("ruilen")])
      #expect(try await Self.count(database) == 2)
      #expect(try await log.conversation(one.conversation.id) == one.conversation)
      #expect(try await log.conversation(two.conversation.id) == two.conversation)
      let events = try await log.changes(after: 0, limit: 100).flatMap(\.events)
      #expect(events.filter { if case .botReplied = $0 { true } else { false } }.count == 3)
    }
  }

  @Test func `until the last conversation that holds it is erased`() async throws {
    try await withDatabase { database, folder in
      let log = SQLiteEventLog(database)
      var (one, two) = (Story("een"), Story("twee"))
      _ = try await log.append([
        one.begin(), two.begin(), one.visitorSays("a"), one.botAnswers("zqxretour"),
        two.visitorSays("b"), two.botAnswers("zqxretour"),
      ])
      _ = try await SQLiteRetention(database).erase([one.conversation.id])
      #expect(try await log.conversation(two.conversation.id) == two.conversation)
      #expect(try await Self.count(database) == 1)
      _ = try await SQLiteRetention(database).erase([two.conversation.id])
      #expect(try await Self.count(database) == 0)
      #expect(try folder.bytes().range(of: Data("zqxretour".utf8)) == nil)
    }
  }

  @Test func `a conversation whose answer is damaged is named, others are not kept back`()
    async throws
  {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (one, two) = (Story("een"), Story("twee"))
      _ = try await log.append([
        one.begin(), one.visitorSays("a"), one.botAnswers("retour"), two.begin(),
        two.visitorSays("b"), two.botAnswers("ruilen"),
      ])
      try await database.write { db in
        try db.execute(sql: "DROP TRIGGER said_never_changes")
        try db.execute(sql: "UPDATE said SET text = '[{' WHERE text LIKE '%retour%'")
      }
      await #expect(throws: EventLogError.self) { try await log.conversation(one.conversation.id) }
      #expect(try await log.conversation(two.conversation.id) == two.conversation)
    }
  }

  private static func count(_ database: SQLiteDatabase) async throws -> Int? {
    try await database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM said") }
  }
}

@Suite struct `A log in which answers stood in their changes` {
  @Test func `is read, goes on, and is searched`() async throws {
    let database = try await OldLog.secondStorey.folder(upTo: "12 ledger").open()
    let log = SQLiteEventLog(database)
    let changes = try await log.changes(after: 0, limit: 1_000)
    #expect(changes.map(\.cursor) == [1, 4, 7, 9, 12, 16, 21, 22, 23, 27, 30, 31, 34, 36])
    let replies = changes.flatMap(\.events).compactMap { event -> Message.Content? in
      if case .botReplied(_, _, let content) = event { content } else { nil }
    }
    let answers = replies.compactMap { if case .answer(let answer) = $0 { answer } else { nil } }
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { !$0.markdown.isEmpty && !$0.title.isEmpty })
    let inbox = try await log.inbox()
    #expect(inbox.damaged.isEmpty)
    #expect(try await SQLiteArchive(database).recentlyClosed(limit: 9).count == 2)
    #expect(try await !SQLiteQuestionLedger(database).topicUse().isEmpty)

    let id = try #require(inbox.resting.first?.summary.id)
    var conversation = try #require(try await log.conversation(id))
    let before = conversation.version
    let said = Event.botReplied(
      number: conversation.messages.count + 1, epoch: conversation.ownerEpoch,
      content: .answer(try #require(answers.first)))
    conversation.evolve(said, at: conversation.changedAt + 1)
    let appended = try await log.append([
      Decision(
        conversation: conversation, expectedVersion: before, at: conversation.changedAt,
        events: [said])
    ])
    #expect(appended.map(\.cursor) == [37])
    #expect(try await log.conversation(id) == conversation)
    try await database.close()
  }
}
