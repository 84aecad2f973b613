import GRDB

extension SQLiteDatabase {
  /// Writes something that changes nothing, through to the disk.
  ///
  /// - Throws: ``EventLogError/storageUnavailable(_:)`` where nothing can be written now.
  public func tryWriting() async throws {
    try await write { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      try database.execute(sql: "PRAGMA user_version = \(version)")
    }
  }
}
