import BalieConversation
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `After a crash` {
  /// A copy of the files, taken while the program runs, is what a crash leaves behind.
  @Test func `every confirmed event is there and nothing else`() async throws {
    try await withDatabase { database, folder in
      let log = SQLiteEventLog(database)
      var desk = RandomDesk(seed: 5, conversations: 4)
      var confirmed: [Change] = []
      for round in 0..<40 {
        confirmed += try await log.append(try desk.batch())
        guard round.isMultiple(of: 5) else { continue }
        let left = try await Self.survivors(of: folder)
        #expect(left == confirmed)
      }
    }
  }

  @Test func `half a batch is nothing`() async throws {
    try await withDatabase { database, folder in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      let confirmed = try await log.append([story.begin()])
      let long = String(repeating: "lang verhaal ", count: 300)
      let batch = try (1...20).map { _ in try PreparedDecision(try story.visitorSays(long)) }
      let copy = try TemporaryFolder()
      try await database.write { db in
        // So few pages in memory that the others are in the write-ahead log before the commit.
        try db.execute(sql: "PRAGMA cache_size = 2")
        var cursor = try LogHead.fetch(db)
        for decision in batch { _ = try decision.append(to: db, after: &cursor) }
        try Self.copyFiles(from: folder, to: copy)
      }
      let left = try await Self.events(in: copy)
      #expect(left == confirmed)
      let all = try await log.head()
      #expect(all == 21)
    }
  }

  @Test func `a second connection sees what was confirmed`() async throws {
    try await withDatabase { database, folder in
      var story = Story("een")
      let confirmed = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("hallo"),
      ])
      let left = try await Self.events(in: folder)
      #expect(left == confirmed)
    }
  }

  private static func survivors(of folder: TemporaryFolder) async throws -> [Change] {
    let copy = try TemporaryFolder()
    try copyFiles(from: folder, to: copy)
    return try await events(in: copy)
  }

  private static func copyFiles(from folder: TemporaryFolder, to copy: TemporaryFolder) throws {
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: folder.databasePath + suffix, toPath: copy.databasePath + suffix)
    }
  }

  private static func events(in folder: TemporaryFolder) async throws -> [Change] {
    let database = try await folder.open()
    let events = try await SQLiteEventLog(database).changes(after: 0, limit: .max)
    let sound = try await database.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    #expect(sound == "ok")
    try await database.close()
    return events
  }
}
