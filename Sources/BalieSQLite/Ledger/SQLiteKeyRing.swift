import BalieLedger
import BalieLog
import BalieRecords
import Foundation
import GRDB

/// Keys in a table of SQLite, by a digest of their secret.
public struct SQLiteKeyRing: KeyRing {
  private let database: SQLiteDatabase

  /// The keys of an open data folder.
  public init(_ database: SQLiteDatabase) { self.database = database }

  /// Keeps a key.
  public func add(_ key: APIKey, digest: [UInt8]) async throws {
    let scopes = key.scopes.map(\.rawValue).sorted().joined(separator: " ")
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO api_key (id, name, shop, scopes, digest, made_at) VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          key.id, key.name, key.shop.rawValue, scopes, Data(digest),
          StoredMoment(key.madeAt).nanoseconds,
        ])
    }
  }

  /// All keys, the newest first.
  public func keys() async throws -> [APIKey] {
    try await database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM api_key ORDER BY made_at DESC, id")
        .map(Self.key)
    }
  }

  /// Takes a key back.
  public func revoke(_ id: String, at moment: Date) async throws -> Bool {
    try await database.write { db in
      try db.execute(
        sql: "UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
        arguments: [StoredMoment(moment).nanoseconds, id])
      return db.changesCount == 1
    }
  }

  /// The key that holds with this digest.
  public func key(digest: [UInt8]) async throws -> APIKey? {
    try await database.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM api_key WHERE digest = ? AND revoked_at IS NULL"),
        arguments: [Data(digest)]
      ).map(Self.key)
    }
  }

  private static func key(_ row: Row) throws -> APIKey {
    let scopes = (row["scopes"] as String).split(separator: " ").map(String.init)
    return APIKey(
      id: row["id"], name: row["name"], shop: try ShopID(row["shop"]),
      scopes: Set(scopes.compactMap(APIKey.Scope.init(rawValue:))),
      madeAt: LedgerRows.date(row["made_at"]),
      revokedAt: LedgerRows.maybeDate(row["revoked_at"]))
  }
}
