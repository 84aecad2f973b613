import BalieConversation
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `Trouble with the disk` {
  @Test func `a full disk stores nothing of the batch, and all is well once there is room`()
    async throws
  {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (first, second) = (Story("een"), Story("twee"))
      _ = try await log.append([first.begin(), second.begin()])
      try await Self.limitPages(of: database)
      let long = String(repeating: "vol ", count: 900)
      let batch =
        try [first.visitorSays("kort")] + (1...50).map { _ in try second.visitorSays(long) }
      await #expect(throws: EventLogError.storageUnavailable("the disk is full")) {
        try await log.append(batch)
      }
      let head = try await log.head()
      #expect(head == 2)
      let found = try await SQLiteArchive(database).search("kort", limit: 10)
      #expect(found.isEmpty)
      try await Self.freeAllPages(of: database)
      let recorded = try await log.append(batch)
      #expect(recorded.count == 51)
      #expect(try await log.conversation(second.conversation.id) == second.conversation)
    }
  }

  /// The file may grow no further than this: for SQLite the same as a full disk.
  private static func limitPages(of database: SQLiteDatabase) async throws {
    try await database.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
    }
  }

  private static func freeAllPages(of database: SQLiteDatabase) async throws {
    try await database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA max_page_count = 1000000")
    }
  }

  @Test func `a read-only disk is said to be one, and what is there can be read`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      let recorded = try await log.append([story.begin()])
      let next = try story.visitorSays("hallo")
      try await Self.setQueryOnly(true, database)
      await #expect(throws: EventLogError.storageUnavailable("the data folder is read-only")) {
        try await log.append([next])
      }
      #expect(try await log.changes(after: 0, limit: 10) == recorded)
      try await Self.setQueryOnly(false, database)
      #expect(try await log.append([next]).count == 1)
    }
  }

  /// For SQLite the same as a read-only disk, and it holds for root too.
  private static func setQueryOnly(_ isOn: Bool, _ database: SQLiteDatabase) async throws {
    try await database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA query_only = \(isOn ? 1 : 0)")
    }
  }

  @Test func `a mistake in a statement is not called trouble with the disk`() {
    #expect(DatabaseError(resultCode: .SQLITE_CONSTRAINT).asStorageTrouble == nil)
    #expect(DatabaseError(resultCode: .SQLITE_ERROR).asStorageTrouble == nil)
    #expect(DatabaseError(resultCode: .SQLITE_IOERR).asStorageTrouble != nil)
    #expect(DatabaseError(resultCode: .SQLITE_BUSY).asStorageTrouble != nil)
  }
}
