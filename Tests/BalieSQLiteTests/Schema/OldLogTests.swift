import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

/// Conversations that a Balie of the first storey stored, one event a row and findings in full: with
/// a handoff, a note, ratings, a left message and contacts.
@Suite struct `A log of an older Balie` {
  private static func folder(upTo migration: String, leavingOut table: String? = nil) throws
    -> TemporaryFolder
  {
    let folder = try OldLog.firstStorey.folder(upTo: migration, leavingOut: table)
    let queue = try DatabaseQueue(path: folder.databasePath)
    try queue.write { db in
      try db.execute(sql: "UPDATE sqlite_sequence SET seq = 70 WHERE name = 'event'")
    }
    try queue.close()
    return folder
  }

  @Test func `every event is there, as the change that it was, with its cursor`() async throws {
    let database = try await Self.folder(upTo: "3 gaps").open()
    let log = SQLiteEventLog(database)
    let changes = try await log.changes(after: 0, limit: 1_000)
    #expect(changes.map(\.cursor) == Array(1...58))
    #expect(changes.allSatisfy { $0.events.count == 1 })
    let findings = changes.flatMap(\.events).compactMap { event -> Finding? in
      if case .questionRead(_, let finding) = event { finding } else { nil }
    }
    #expect(findings.count == 9)
    #expect(findings.allSatisfy { !$0.terms.isEmpty })
    #expect(try await log.head() == 70)
    try await database.close()
  }

  @Test func `conversations are what they were, and go on`() async throws {
    let database = try await Self.folder(upTo: "3 gaps").open()
    let log = SQLiteEventLog(database)
    let inbox = try await log.inbox()
    #expect(inbox.engaged.map(\.phase) == [.offering])
    #expect(inbox.resting.count == 2)
    #expect(inbox.damaged.isEmpty)
    for row in inbox.resting {
      let conversation = try #require(try await log.conversation(row.summary.id))
      #expect(row.summary == conversation.summary)
      #expect(row.quietSince == conversation.quietSince)
    }
    var conversation = try #require(inbox.engaged.first)
    let before = conversation.version
    conversation.evolve(.visitorChoseToWait, at: conversation.changedAt + 1)
    let appended = try await log.append([
      Decision(
        conversation: conversation, expectedVersion: before, at: conversation.changedAt,
        events: [.visitorChoseToWait])
    ])
    #expect(appended.map(\.cursor) == [71])
    #expect(try await log.conversation(conversation.id) == conversation)
    try await database.close()
  }

  @Test func `what is derived is there`() async throws {
    let database = try await Self.folder(upTo: "3 gaps").open()
    let archive = SQLiteArchive(database)
    #expect(try await archive.followUps(includingDone: true, limit: 9).map(\.index) == [0])
    #expect(try await archive.search("aardig", limit: 9).count == 1)
    #expect(try await archive.recentlyClosed(limit: 9).count == 2)
    let retention = SQLiteRetention(database)
    #expect(try await retention.conversations(matching: "noor@example.nl").count == 1)
    try await database.close()
  }

  @Test func `questions that it did not keep yet are made up for`() async throws {
    let full = try await Self.folder(upTo: "3 gaps").open()
    let kept = try await SQLiteQuestionLedger(full).topicUse()
    #expect(!kept.isEmpty)
    try await full.close()
    let folder = try Self.folder(upTo: "2 desk", leavingOut: "asked_question")
    let older = try await folder.open()
    #expect(try await SQLiteQuestionLedger(older).topicUse() == kept)
    try await older.close()
  }

  @Test func `of the pages that it stored with all of their address, the path is left`()
    async throws
  {
    let folder = try Self.folder(upTo: "3 gaps")
    let queue = try DatabaseQueue(path: folder.databasePath)
    try await queue.write { db in
      try db.execute(sql: "DROP TRIGGER event_never_changes")
      try db.execute(
        sql: """
          UPDATE event SET payload = json_set(payload, '$.page.url',
            'https://winkel.example/retour?token=geheim&email=a@b.example#bon?2')
          WHERE json_extract(payload, '$.page.url') IS NOT NULL
          """)
    }
    try queue.close()
    let database = try await folder.open()
    let events = try await SQLiteEventLog(database).changes(after: 0, limit: 1_000)
      .flatMap(\.events)
    let pages = events.compactMap { event in
      if case .conversationStarted(_, let page, _) = event { page } else { nil }
    }
    #expect(pages.map(\.url) == ["https://winkel.example/retour"])
    #expect(pages.map(\.title) == ["Retour"])
    #expect(events.count == 58)
    let waitsForWiping = try await database.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM unwiped")
    }
    #expect(waitsForWiping == 1)
    try await database.close()
  }

  @Test func `a conversation with a damaged event is named and keeps no other back`() async throws {
    let folder = try Self.folder(upTo: "3 gaps")
    let queue = try DatabaseQueue(path: folder.databasePath)
    let broken = try await queue.write { db in
      let name = try String.fetchOne(
        db, sql: "SELECT name FROM conversation WHERE phase = 'selfService' ORDER BY key LIMIT 1")
      try db.execute(sql: "DROP TRIGGER event_never_changes")
      try db.execute(
        sql: """
          UPDATE event SET payload = '{"half' WHERE version = 2
            AND conversation = (SELECT key FROM conversation WHERE name = ?)
          """, arguments: [name])
      return name
    }
    try queue.close()
    let database = try await folder.open()
    let inbox = try await SQLiteEventLog(database).inbox()
    #expect(inbox.damaged.map(\.id.rawValue) == [broken])
    #expect(inbox.resting.count == 1)
    #expect(inbox.engaged.count == 1)
    let unreadable = try await SQLiteEventLog(database).changes(after: 0, limit: 100).filter {
      if case .unreadable = $0.what { true } else { false }
    }
    #expect(unreadable.map(\.conversation.rawValue) == [broken])
    try await database.close()
  }
}
