import BalieLedger
import BalieRecords
import BalieVisits
import Foundation
import GRDB

/// Writes touches of visits, and reads them.
enum TouchRows {
  /// Inserts a touch; an assignment stands by itself too, where it names no visit.
  static func insert(_ touch: VisitTouch, in db: Database) throws {
    let assignment = try isAssigned(touch, in: db) ? nil : touch.assignment
    try db.cachedStatement(
      sql: """
        INSERT INTO touch (visit, at, kind, rule, page, language, device, assignment)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      touch.visit.rawValue, StoredMoment(touch.at).nanoseconds, touch.kind.rawValue, touch.rule,
      touch.page, touch.language, touch.device, assignment,
    ])
    guard let assignment else { return }
    let arm: Assignment.Arm = touch.kind == .withheld ? .heldOut : .invited
    try db.cachedStatement(
      sql: "INSERT INTO assignment (id, invitation, arm, at) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      assignment, touch.rule, arm.rawValue, StoredMoment(touch.at).nanoseconds,
    ])
  }

  /// Whether the lot was drawn for this visit before.
  private static func isAssigned(_ touch: VisitTouch, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT 1 FROM touch WHERE visit = ? AND rule = ? AND assignment IS NOT NULL"),
      arguments: [touch.visit.rawValue, touch.rule]) != nil
  }

  /// Counts a touch to its day, which stays when the touch is let go.
  static func count(_ touch: VisitTouch, on day: Day, in db: Database) throws {
    guard let settled = Touch(touch) else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO touch_tally (day, kind, invitation, count) VALUES (?, ?, ?, 1)
        ON CONFLICT (day, kind, invitation) DO UPDATE SET count = count + 1
        """
    ).execute(arguments: [day.text, settled.kind.rawValue, touch.rule])
  }

  /// What is kept of some visits from a moment to another.
  static func touches(
    ofVisits condition: String, _ arguments: StatementArguments, from start: Date, to end: Date,
    in db: Database
  ) throws -> [VisitTouch] {
    let bounds: StatementArguments = [
      StoredMoment(start).nanoseconds, StoredMoment(end).nanoseconds,
    ]
    return try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM touch WHERE visit \(condition) AND at >= ? AND at <= ?"),
      arguments: arguments + bounds
    ).compactMap(touch)
  }

  /// The touch of a row; nil for a kind that a later program wrote.
  static func touch(_ row: Row) -> VisitTouch? {
    VisitTouch.Kind(rawValue: row["kind"]).map {
      VisitTouch(
        visit: VisitID(rawValue: row["visit"]), at: StoredMoment(nanoseconds: row["at"]).date,
        kind: $0, rule: row["rule"], page: row["page"], language: row["language"],
        device: row["device"], assignment: row["assignment"])
    }
  }
}
