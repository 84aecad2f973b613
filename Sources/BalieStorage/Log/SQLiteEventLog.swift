import BalieConversation
import BalieLog
import GRDB

/// The log in a table of SQLite: one transaction a batch, and the disk has it before the caller
/// hears of it.
public struct SQLiteEventLog: EventLog {
  let database: SQLiteDatabase

  /// The log of an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// Appends all of the batch or nothing. What can be prepared without the database (the JSON of
  /// the events) is, so that the one writer has little to do.
  public func append(_ batch: [Appending]) async throws -> [RecordedEvent] {
    let prepared = try batch.map(PreparedAppending.init)
    guard !prepared.isEmpty else { return [] }
    return try await database.write { db in
      try prepared.flatMap { try $0.append(to: db) }
    }
  }

  /// The newest cursor, 0 for an empty log.
  public func head() async throws -> Int64 {
    try await database.read { db in
      try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(cursor) FROM event")) ?? 0
    }
  }
}
