import BalieLedger
import BalieRecords
import Foundation
import GRDB

extension SQLiteLedger {
  /// Changes of orders that are kept for those who follow them; who is farther behind reads anew.
  private static let changesKept = 100_000

  /// Puts a new key over those by which customers are known, and carries along every digest that is
  /// kept, in one transaction. Nothing of the old digests stays in the file.
  ///
  /// - Parameters:
  ///   - name: What the directory calls the keys.
  ///   - key: The new key.
  ///   - digest: What a digest becomes under it.
  /// - Returns: How many customers were carried along.
  public func renewCustomerKey(
    named name: String, with key: [UInt8], digest: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) async throws -> Int {
    let count = try await database.write { db in
      try db.execute(
        sql: "UPDATE secret SET value = CAST(value || ? AS BLOB) WHERE name = ?",
        arguments: [Data(key), name])
      let carried = try Self.carry(digest, in: db)
      try db.execute(sql: "INSERT INTO unwiped (key) VALUES (1) ON CONFLICT DO NOTHING")
      return carried
    }
    try await SQLiteRetention(database).wipe()
    return count
  }

  private static func carry(_ digest: ([UInt8]) -> [UInt8], in db: Database) throws -> Int {
    let ordering = try Data.fetchAll(
      db, sql: "SELECT DISTINCT customer FROM order_statement WHERE customer IS NOT NULL")
    let talking = try Data.fetchAll(
      db, sql: "SELECT digest FROM visitor_mark WHERE kind = 'customer'")
    let orders = try db.makeStatement(
      sql: """
        UPDATE order_statement SET customer = ?, customer_key = customer_key + 1 WHERE customer = ?
        """)
    let marks = try db.makeStatement(
      sql: "UPDATE visitor_mark SET digest = ? WHERE kind = 'customer' AND digest = ?")
    for old in ordering { try orders.execute(arguments: [Data(digest([UInt8](old))), old]) }
    for old in talking { try marks.execute(arguments: [Data(digest([UInt8](old))), old]) }
    return Set(ordering).union(talking).count
  }

  /// Lets go of the people behind orders and goals from before some moments: amounts and days stay
  /// as sums, customer and conversation go.
  public func forgetPeople(ordersBefore: Date, goalsBefore: Date) async throws {
    let (orders, goals) = (StoredMoment(ordersBefore), StoredMoment(goalsBefore))
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE order_statement SET customer = NULL, customer_key = NULL, conversation = NULL
          WHERE placed_at < ? AND (customer IS NOT NULL OR conversation IS NOT NULL)
          """, arguments: [orders.nanoseconds])
      try db.execute(
        sql: "UPDATE goal SET conversation = NULL WHERE at < ? AND conversation IS NOT NULL",
        arguments: [goals.nanoseconds])
      try db.execute(
        sql: """
          DELETE FROM order_change
          WHERE key < (SELECT max(key) FROM order_change) - \(Self.changesKept)
          """)
    }
  }
}
