import BalieConversation
import BalieLedger
import BalieLog
import GRDB

/// Keeps what figures need of conversations up with the log: rows and cursor move in one
/// transaction, so that nothing is counted twice however it ends.
public struct FactProjection: Follower {
  /// What it is called.
  public let name = "facts"
  /// Grows when the same events make other facts; they are then made again from the whole log.
  private static let version = 1
  /// Changes taken in at a time, so that messages are stored in between.
  private static let page = 200

  private let database: SQLiteDatabase

  /// The facts of an open data folder.
  public init(_ database: SQLiteDatabase) { self.database = database }

  /// Goes on from where the rows are; what it is handed only says that there is something.
  public func take(_ changes: [Change]) async throws { try await Self.catchUp(database) }

  /// Makes all facts again from the log. Those of conversations that the log no longer has stay.
  public func rebuild() async throws {
    try await database.write { db in
      try db.execute(sql: "DELETE FROM fact_cursor")
    }
    try await Self.catchUp(database)
  }

  static func catchUp(_ database: SQLiteDatabase) async throws {
    while try await !isUpToDate(database) {
      try await database.write { try step($0) }
    }
  }

  private static func isUpToDate(_ database: SQLiteDatabase) async throws -> Bool {
    try await database.read { db in
      guard let cursor = try cursor(db) else { return false }
      return try cursor >= LogHead.fetch(db)
    }
  }

  private static func cursor(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT cursor FROM fact_cursor WHERE version = ?"),
      arguments: [version])
  }

  private static func step(_ db: Database) throws {
    let start = try cursor(db)
    if start == nil {
      try db.execute(sql: "DELETE FROM episode_fact WHERE conversation IS NOT NULL")
    }
    let rows = try ChangeRow.fetch(
      db, where: "change.cursor > ? ORDER BY change.cursor LIMIT ?", [start ?? 0, page])
    for row in rows { try take(row, in: db) }
    // Fewer than a page: what lies between the last one and the head was erased.
    let reached = rows.count < page ? try LogHead.fetch(db) : rows.last?.cursor
    try db.execute(
      sql: "INSERT OR REPLACE INTO fact_cursor (key, version, cursor) VALUES (1, ?, ?)",
      arguments: [version, reached ?? 0])
  }

  /// An erasure needs nothing: the rows have let go of the conversation when it went.
  private static func take(_ row: ChangeRow, in db: Database) throws {
    let change = row.change
    guard !change.events.isEmpty else { return }
    var facts = ConversationFacts(
      conversation: row.id,
      last: try EpisodeRows.latest(of: row.key, named: row.conversation, in: db))
    for event in change.events { facts.take(event, at: change.at) }
    for episode in facts.episodes { try EpisodeRows.put(episode, of: row.key, in: db) }
  }
}
