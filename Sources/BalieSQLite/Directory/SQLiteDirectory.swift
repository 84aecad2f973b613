import BalieConversation
import BalieLog
import Foundation
import GRDB

/// Operators, teams, sessions and secrets in tables of SQLite.
public struct SQLiteDirectory: BalieLog.Directory {
  let database: SQLiteDatabase

  /// The directory of an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// A value that must survive restarts: the stored one, or `fresh` once it is stored.
  public func secret(named name: String, orStore fresh: [UInt8]) async throws -> [UInt8] {
    try await database.write { db in
      let stored = try Data.fetchOne(
        db, sql: "SELECT value FROM secret WHERE name = ?", arguments: [name])
      if let stored { return [UInt8](stored) }
      try db.execute(
        sql: "INSERT INTO secret (name, value) VALUES (?, ?)", arguments: [name, Data(fresh)])
      return fresh
    }
  }
}
