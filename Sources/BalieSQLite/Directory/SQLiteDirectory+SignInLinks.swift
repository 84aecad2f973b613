import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

extension SQLiteDirectory {
  /// Remembers a link by the digest of its token; earlier ones of the operator no longer work.
  ///
  /// - Throws: `DirectoryError.unknownOperator`.
  public func addSignInLink(
    digest: [UInt8], of id: OperatorID, until expiry: Date
  ) async throws {
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM sign_in_link WHERE operator = ? AND used_at IS NULL",
        arguments: [id.rawValue])
      try db.execute(
        sql: """
          INSERT INTO sign_in_link (digest, operator, expires_at) SELECT ?, id, ? FROM operator
          WHERE id = ?
          """,
        arguments: [Data(digest), StoredMoment(expiry).nanoseconds, id.rawValue])
      guard db.changesCount == 1 else { throw DirectoryError.unknownOperator(id) }
    }
  }

  /// Who may sign in by a link; nil for one that there never was, or of a disabled operator.
  public func signInLink(digest: [UInt8]) async throws -> SignInLink? {
    try await database.read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT operator.*, sign_in_link.expires_at, sign_in_link.used_at
          FROM sign_in_link JOIN operator ON operator.id = sign_in_link.operator
          WHERE digest = ? AND NOT is_disabled
          """,
        arguments: [Data(digest)])
      return try row.map { row in
        let usedAt: Int64? = row["used_at"]
        return SignInLink(
          operator: try Operator(row, in: db),
          expiresAt: StoredMoment(nanoseconds: row["expires_at"]).date,
          usedAt: usedAt.map { StoredMoment(nanoseconds: $0).date })
      }
    }
  }

  /// Uses a link up: sets the password's hash and ends all of the operator's sessions, all or
  /// nothing. False where it was used or is over.
  public func useSignInLink(
    digest: [UInt8], settingHash hash: String, at now: Date
  ) async throws -> Bool {
    let moment = StoredMoment(now).nanoseconds
    return try await database.write { db in
      let name = try String.fetchOne(
        db,
        sql: """
          UPDATE sign_in_link SET used_at = ?
          WHERE digest = ? AND used_at IS NULL AND expires_at > ? RETURNING operator
          """,
        arguments: [moment, Data(digest), moment])
      guard let name else { return false }
      try db.execute(
        sql: "UPDATE operator SET password_hash = ? WHERE id = ?", arguments: [hash, name])
      try Self.endSessions(of: OperatorID(rawValue: name), in: db)
      return true
    }
  }
}
