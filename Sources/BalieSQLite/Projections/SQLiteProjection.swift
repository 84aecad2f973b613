import BalieConversation
import BalieLog
import GRDB

/// A projection in tables of SQLite.
///
/// Whoever reads it catches up first, so that nobody sees less than was stored before they asked;
/// following only keeps that short. Several may do so at once, also from other processes: each
/// writes on the condition that the cursor is still where they found it.
struct SQLiteProjection: Projection {
  /// Changes taken in by one transaction: few, since what is said waits for it.
  static let page = 100

  let database: SQLiteDatabase
  let derivation: any Derivation

  var name: String { derivation.name }

  func cursor() async throws -> Int64 {
    try await database.read { [name] in try Self.cursor(of: name, in: $0) }
  }

  func take(_ changes: [Change]) async throws {
    var cursor = try await cursor()
    var left = changes[...]
    while left.first?.cursorBefore == cursor {
      let page = Array(left.prefix(Self.page))
      let end = page.last?.cursor ?? cursor
      guard try await store(page, after: cursor, upTo: end) else { break }
      (cursor, left) = (end, left.dropFirst(page.count))
    }
    // What is not next: something between was erased, or somebody else was here.
    if !left.isEmpty { try await catchUp() }
  }

  func pass(_ change: Change) async throws {
    try await database.write { [name] db in
      try db.execute(
        sql: "UPDATE projection SET cursor = ? WHERE name = ? AND cursor < ?",
        arguments: [change.cursor, name, change.cursor])
    }
  }

  func catchUp(telling progress: @Sendable (ProjectionProgress) -> Void) async throws {
    while true {
      let (cursor, head, rows) = try await database.read { [name] db in
        let (cursor, head) = (try Self.cursor(of: name, in: db), try LogHead.fetch(db))
        guard cursor < head else { return (cursor, head, [ChangeRow]()) }
        let rows = try ChangeRow.fetch(
          db, where: "change.cursor > ? ORDER BY change.cursor LIMIT ?", [cursor, Self.page])
        return (cursor, head, rows)
      }
      guard cursor < head else { return }
      // Where nothing is left up to the head, what was there has been erased.
      let end = rows.last?.cursor ?? head
      if try await store(rows.map(\.change), after: cursor, upTo: end) {
        progress(ProjectionProgress(cursor: end, head: head))
      }
    }
  }

  func rebuild(telling progress: @Sendable (ProjectionProgress) -> Void) async throws {
    try await database.write { [derivation] in try Self.begin(derivation, in: $0) }
    try await catchUp(telling: progress)
  }

  /// False where somebody else has moved the projection meanwhile.
  private func store(
    _ changes: [Change], after cursor: Int64, upTo end: Int64
  ) async throws -> Bool {
    let rows = try await derivation.rows(of: changes)
    return try await database.writeRelaxed { [name] db in
      try db.execute(
        sql: "UPDATE projection SET cursor = ? WHERE name = ? AND cursor = ?",
        arguments: [end, name, cursor])
      guard db.changesCount == 1 else { return false }
      try Self.write(rows, to: db)
      return true
    }
  }

  /// What has been erased since it was read is not written.
  private static func write(_ rows: [ProjectedRow], to db: Database) throws {
    let finding = try db.cachedStatement(sql: "SELECT key FROM conversation WHERE name = ?")
    var keys: [ConversationID: Int64?] = [:]
    for row in rows {
      let id = row.change.conversation
      if keys[id] == nil {
        keys[id] = .some(try Int64.fetchOne(finding, arguments: [id.rawValue]))
      }
      if let key = keys[id] ?? nil { try row.row.write(to: db, of: key) }
    }
  }
}

extension SQLiteProjection {
  static func cursor(of name: String, in db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT cursor FROM projection WHERE name = ?")
    return try Int64.fetchOne(statement, arguments: [name]) ?? 0
  }

  /// Empties those that are new or derived otherwise than before; they are made anew as they are
  /// read and followed.
  static func beginChanged(_ derivations: [any Derivation], in db: Database) throws {
    for derivation in derivations {
      let version = try Int.fetchOne(
        db, sql: "SELECT version FROM projection WHERE name = ?", arguments: [derivation.name])
      if version != derivation.version { try begin(derivation, in: db) }
    }
  }

  /// Empties a projection, to be made from the beginning.
  static func begin(_ derivation: any Derivation, in db: Database) throws {
    try derivation.empty(db)
    try db.execute(
      sql: """
        INSERT INTO projection (name, version, cursor) VALUES (?, ?, 0)
        ON CONFLICT (name) DO UPDATE SET version = excluded.version, cursor = 0
        """,
      arguments: [derivation.name, derivation.version])
  }
}
