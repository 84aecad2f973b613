import BalieConversation
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `Opening a data folder` {
  @Test func `every commit waits for the disk`() async throws {
    try await withDatabase { database, _ in
      let full = 2
      let synchronous = try await Self.pragma("synchronous", database)
      #expect(synchronous == full)
      let mode = try await database.writeWithoutTransaction {
        try String.fetchOne($0, sql: "PRAGMA journal_mode")
      }
      #expect(mode == "wal")
    }
  }

  @Test func `the writer checks foreign keys, waits for others and wipes what it deletes`()
    async throws
  {
    try await withDatabase { database, _ in
      let foreignKeys = try await Self.pragma("foreign_keys", database)
      #expect(foreignKeys == 1)
      #expect(try await Self.pragma("busy_timeout", database) == 10_000)
      #expect(try await Self.pragma("secure_delete", database) == 1)
      #expect(try await Self.pragma("recursive_triggers", database) == 1)
    }
  }

  private static func pragma(_ name: String, _ database: SQLiteDatabase) async throws -> Int? {
    try await database.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  @Test func `a folder that is not there is made, for its owner alone`() async throws {
    let parent = try TemporaryFolder()
    let folder = parent.url.appendingPathComponent("diep/data")
    let database = try await SQLiteDatabase.open(folder: folder)
    var story = Story("een")
    _ = try await SQLiteEventLog(database).append([story.begin()])
    #expect(try Self.permissions(folder.path) == 0o700)
    for name in ["balie.sqlite", "balie.sqlite-wal", "balie.sqlite-shm"] {
      #expect(try Self.permissions(folder.appendingPathComponent(name).path) == 0o600, "\(name)")
    }
    try await database.close()
  }

  @Test func `a file that others could read is closed to them`() async throws {
    let folder = try TemporaryFolder()
    try await folder.open().close()
    #expect(chmod(folder.databasePath, 0o644) == 0)
    try await folder.open().close()
    #expect(try Self.permissions(folder.databasePath) == 0o600)
  }

  private static func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a folder is opened again and again`() async throws {
    let folder = try TemporaryFolder()
    for _ in 0..<3 { try await folder.open().close() }
    let (one, other) = (try await folder.open(), try await folder.open())
    try await one.close()
    try await other.close()
  }
}
