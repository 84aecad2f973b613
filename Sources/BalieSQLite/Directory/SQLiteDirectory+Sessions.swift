import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

extension SQLiteDirectory {
  /// Remembers a signed-in operator by the digest of the session's token.
  ///
  /// - Throws: `DirectoryError.unknownOperator`.
  public func addSession(_ session: DeskSession, of id: OperatorID) async throws {
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO session (digest, operator, expires_at, opened_at, browser)
          SELECT ?, id, ?, ?, ? FROM operator WHERE id = ?
          """,
        arguments: [
          Data(session.digest), StoredMoment(session.expiresAt).nanoseconds,
          StoredMoment(session.openedAt).nanoseconds, session.browser, id.rawValue,
        ])
      guard db.changesCount == 1 else { throw DirectoryError.unknownOperator(id) }
    }
  }

  /// Who holds the session, unless it is over or the operator disabled.
  public func sessionHolder(digest: [UInt8], at now: Date) async throws -> Operator? {
    try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT operator.* FROM session JOIN operator ON operator.id = session.operator
          WHERE digest = ? AND expires_at > ? AND NOT is_disabled
          """)
      let row = try Row.fetchOne(
        statement, arguments: [Data(digest), StoredMoment(now).nanoseconds])
      return try row.map { try Operator($0, in: db) }
    }
  }

  /// An operator's sessions that are not over, the latest first.
  public func sessions(of id: OperatorID, at now: Date) async throws -> [DeskSession] {
    try await database.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT digest, opened_at, expires_at, browser FROM session
          WHERE operator = ? AND expires_at > ? ORDER BY opened_at DESC
          """,
        arguments: [id.rawValue, StoredMoment(now).nanoseconds])
      return rows.map { row in
        let digest: Data = row["digest"]
        return DeskSession(
          digest: Array(digest), openedAt: StoredMoment(nanoseconds: row["opened_at"]).date,
          expiresAt: StoredMoment(nanoseconds: row["expires_at"]).date, browser: row["browser"])
      }
    }
  }

  /// Ends a session; ending one that is not there is no error.
  public func endSession(digest: [UInt8]) async throws {
    try await database.write { db in
      try db.execute(sql: "DELETE FROM session WHERE digest = ?", arguments: [Data(digest)])
    }
  }

  static func endSessions(of id: OperatorID, in db: Database) throws {
    try db.execute(sql: "DELETE FROM session WHERE operator = ?", arguments: [id.rawValue])
  }
}
