import BalieLog
import BalieRecords
import BalieVisits
import Foundation
import GRDB

/// Visits and touches in tables of SQLite.
public struct SQLiteVisitStore: VisitStore {
  private let database: SQLiteDatabase

  /// The store of an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// Keeps a visit beside its conversation, with which it also leaves.
  public func keep(_ visit: KeptVisit, conversation: String) async throws {
    let path = String(decoding: try JSONEncoder().encode(visit), as: UTF8.self)
    let at = StoredMoment(visit.at).nanoseconds
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO visit (conversation, name, at, path)
          SELECT key, ?, ?, ? FROM conversation WHERE name = ?
          ON CONFLICT (conversation) DO UPDATE SET name = excluded.name, at = excluded.at,
            path = excluded.path
          """,
        arguments: [visit.visit.rawValue, at, path, conversation])
    }
  }

  /// The visit that led to a conversation.
  public func visit(of conversation: String) async throws -> KeptVisit? {
    let path = try await database.read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT path FROM visit WHERE conversation =
            (SELECT key FROM conversation WHERE name = ?)
          """, arguments: [conversation])
    }
    return try path.map { try JSONDecoder().decode(KeptVisit.self, from: Data($0.utf8)) }
  }

  /// Keeps a touch.
  public func keep(_ touch: Touch) async throws {
    try await database.write { db in
      try db.execute(
        sql: "INSERT INTO touch (visit, at, kind, rule, page) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          touch.visit.rawValue, StoredMoment(touch.at).nanoseconds, touch.kind.rawValue,
          touch.rule, touch.page,
        ])
    }
  }

  /// Touches from a moment on.
  public func touches(since moment: Date, limit: Int) async throws -> [Touch] {
    let from = StoredMoment(moment).nanoseconds
    let rows = try await database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM touch WHERE at >= ? ORDER BY at, key LIMIT ?",
        arguments: [from, limit]
      ).map(TouchRow.init)
    }
    return rows.compactMap(\.touch)
  }

  /// Erases a visit's path.
  public func erase(visit: VisitID) async throws -> [String] {
    try await database.write { db in
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT conversation.name FROM visit JOIN conversation ON conversation.key = visit.conversation
          WHERE visit.name = ?
          """, arguments: [visit.rawValue])
      try db.execute(sql: "DELETE FROM visit WHERE name = ?", arguments: [visit.rawValue])
      return names
    }
  }

  /// Erases a visit's touches.
  public func eraseTouches(of visit: VisitID) async throws {
    try await database.write { db in
      try db.execute(sql: "DELETE FROM touch WHERE visit = ?", arguments: [visit.rawValue])
    }
  }

  /// Erases what is old.
  public func purge(visitsBefore: Date, touchesBefore: Date) async throws {
    let (visits, touches) = (StoredMoment(visitsBefore), StoredMoment(touchesBefore))
    try await database.write { db in
      try db.execute(sql: "DELETE FROM visit WHERE at < ?", arguments: [visits.nanoseconds])
      try db.execute(sql: "DELETE FROM touch WHERE at < ?", arguments: [touches.nanoseconds])
    }
  }
}

private struct TouchRow: Sendable {
  let visit, kind, rule, page: String
  let at: Int64

  init(_ row: Row) {
    (visit, kind, rule, page) = (row["visit"], row["kind"], row["rule"], row["page"])
    at = row["at"]
  }

  /// The touch; nil for a kind that a later program wrote.
  var touch: Touch? {
    Touch.Kind(rawValue: kind).map {
      Touch(
        visit: VisitID(rawValue: visit), at: StoredMoment(nanoseconds: at).date, kind: $0,
        rule: rule, page: page)
    }
  }
}
