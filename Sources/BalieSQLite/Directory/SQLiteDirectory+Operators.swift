import BalieConversation
import BalieLog
import GRDB

extension SQLiteDirectory {
  /// Everyone, disabled ones included, by name.
  public func operators() async throws -> [Operator] {
    try await database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM operator ORDER BY name, id")
        .map { try Operator($0, in: db) }
    }
  }

  /// Adds an operator.
  ///
  /// - Throws: `DirectoryError.nameTaken` or `DirectoryError.unknownTeam`.
  public func add(_ operator: Operator, passwordHash: String) async throws {
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO operator (id, name, capacity, is_disabled, password_hash)
          VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
          """,
        arguments: [
          `operator`.id.rawValue, `operator`.name, `operator`.capacity, `operator`.isDisabled,
          passwordHash,
        ])
      guard db.changesCount == 1 else { throw DirectoryError.nameTaken }
      try `operator`.writeBelongings(to: db)
    }
  }

  /// Replaces everything but the password. Disabling ends all sessions, so that enabling again
  /// does not bring them back.
  ///
  /// - Throws: `DirectoryError.lastAdministrator`, `DirectoryError.unknownOperator` or
  ///   `DirectoryError.unknownTeam`.
  public func update(_ operator: Operator) async throws {
    try await database.write { db in
      let wasThere = try Self.hasAdministrator(in: db)
      try db.execute(
        sql: "UPDATE operator SET name = ?, capacity = ?, is_disabled = ? WHERE id = ?",
        arguments: [
          `operator`.name, `operator`.capacity, `operator`.isDisabled, `operator`.id.rawValue,
        ])
      guard db.changesCount == 1 else { throw DirectoryError.unknownOperator(`operator`.id) }
      if `operator`.isDisabled { try Self.endSessions(of: `operator`.id, in: db) }
      try `operator`.writeBelongings(to: db)
      guard try !wasThere || Self.hasAdministrator(in: db) else {
        throw DirectoryError.lastAdministrator(`operator`.id)
      }
    }
  }

  // In the transaction of the change, so that two administrators cannot take it from each other.
  private static func hasAdministrator(in db: GRDB.Database) throws -> Bool {
    try Row.fetchAll(db, sql: "SELECT * FROM operator WHERE NOT is_disabled")
      .contains { try Operator($0, in: db).roles.contains(.admin) }
  }

  /// Sets a password's hash and ends all of the operator's sessions.
  ///
  /// - Throws: `DirectoryError.unknownOperator`.
  public func setPasswordHash(_ hash: String, of id: OperatorID) async throws {
    try await database.write { db in
      try db.execute(
        sql: "UPDATE operator SET password_hash = ? WHERE id = ?", arguments: [hash, id.rawValue])
      guard db.changesCount == 1 else { throw DirectoryError.unknownOperator(id) }
      try Self.endSessions(of: id, in: db)
    }
  }

  /// The hash to check a sign-in against; nil where there is no such operator.
  public func passwordHash(of id: OperatorID) async throws -> String? {
    try await database.read { db in
      try String.fetchOne(
        db, sql: "SELECT password_hash FROM operator WHERE id = ?", arguments: [id.rawValue])
    }
  }
}
