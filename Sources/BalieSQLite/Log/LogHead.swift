import GRDB

/// The newest cursor of the log.
enum LogHead {
  /// The newest that was ever given, 0 for none: the table itself may have lost it by an erasure.
  static func fetch(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'change'")) ?? 0
  }
}
