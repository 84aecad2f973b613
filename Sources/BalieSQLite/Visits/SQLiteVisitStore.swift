import BalieLedger
import BalieLog
import BalieRecords
import BalieVisits
import Foundation
import GRDB

/// Visits and touches in tables of SQLite.
public struct SQLiteVisitStore: VisitStore {
  private let database: SQLiteDatabase
  private let zone: TimeZone

  /// The store of an open data folder, for a site in a time zone, whose days touches are counted to.
  public init(_ database: SQLiteDatabase, zone: TimeZone) {
    self.database = database
    self.zone = zone
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

  /// What is kept of a visit's path.
  public func paths(of visit: VisitID) async throws -> [KeptVisit] {
    let paths = try await database.read { db in
      try String.fetchAll(
        db, sql: "SELECT path FROM visit WHERE name = ? ORDER BY at", arguments: [visit.rawValue])
    }
    return try paths.map { try JSONDecoder().decode(KeptVisit.self, from: Data($0.utf8)) }
  }

  /// Keeps a touch, and counts it to its day.
  public func keep(_ touch: VisitTouch) async throws { try await keep([touch]) }

  /// Keeps touches in one transaction, and counts each to its day.
  public func keep(_ touches: [VisitTouch]) async throws {
    try await database.write { db in
      for touch in touches {
        try TouchRows.insert(touch, in: db)
        try TouchRows.count(touch, on: Day(touch.at, in: zone), in: db)
      }
    }
  }

  /// Touches from a moment on.
  public func touches(since moment: Date, limit: Int) async throws -> [VisitTouch] {
    let from = StoredMoment(moment).nanoseconds
    return try await database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM touch WHERE at >= ? ORDER BY at, key LIMIT ?",
        arguments: [from, limit]
      ).compactMap(TouchRows.touch)
    }
  }

  /// Touches of a visit, for its visitor to have; oldest first.
  public func touches(of visit: VisitID) async throws -> [VisitTouch] {
    try await database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM touch WHERE visit = ? ORDER BY at, key", arguments: [visit.rawValue]
      ).compactMap(TouchRows.touch)
    }
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
