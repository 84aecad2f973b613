import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

extension SQLiteDirectory {
  /// Remembers a signed-in operator by the digest of the session's token.
  ///
  /// - Throws: `DirectoryError.unknownOperator`.
  public func addSession(digest: [UInt8], of id: OperatorID, until expiry: Date) async throws {
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO session (digest, operator, expires_at) SELECT ?, id, ? FROM operator
          WHERE id = ?
          """,
        arguments: [Data(digest), StoredMoment(expiry).nanoseconds, id.rawValue])
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
