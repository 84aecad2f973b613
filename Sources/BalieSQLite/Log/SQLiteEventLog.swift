import BalieConversation
import BalieLog
import GRDB

/// The log in a table of SQLite: one transaction a batch, and the disk has it before the caller
/// hears of it.
public struct SQLiteEventLog: EventLog {
  /// How long another process's appends may go unnoticed.
  static let lookingRest = Duration.milliseconds(250)

  let database: SQLiteDatabase

  /// The log of an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// Appends all decisions or none. What can be prepared without the database (the JSON of the
  /// events) is, so that the one writer has little to do.
  public func append(_ decisions: [Decision]) async throws -> [Change] {
    let prepared = try decisions.map(PreparedDecision.init)
    guard !prepared.isEmpty else { return [] }
    return try await database.writeChanges { db in
      var cursor = try LogHead.fetch(db)
      return try prepared.map { try $0.append(to: db, after: &cursor) }
    }
  }

  /// The newest cursor, 0 for an empty log.
  public func head() async throws -> Int64 {
    try await database.read(LogHead.fetch)
  }

  /// Every change after a cursor, first from the table, then as it is appended.
  public func follow(after cursor: Int64) -> ChangeFeed {
    ChangeFeed(
      after: cursor, recent: database.recent,
      read: { try await changes(after: $0, limit: $1) }, head: { try await head() })
  }

  /// Looks a few times a second whether another connection has written: SQLite tells without
  /// reading a page. Changes of this process are heard of without it.
  public func noticeOthers() async throws {
    var seen = try await dataVersion()
    while !Task.isCancelled {
      try await Task.sleep(for: Self.lookingRest)
      let version = try await dataVersion()
      guard version != seen else { continue }
      database.recent.note(head: try await head())
      seen = version
    }
  }

  /// Asked of the one connection that writes, to which only the writes of others are news.
  private func dataVersion() async throws -> Int64? {
    try await database.writeWithoutTransaction {
      try Int64.fetchOne($0, sql: "PRAGMA data_version")
    }
  }
}
