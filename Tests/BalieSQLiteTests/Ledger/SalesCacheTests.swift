import BalieConversation
import BalieLedger
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `Sales kept in memory` {
  private static let now = Story.beginning.addingTimeInterval(90_000)

  /// Anything that a shop may tell, of ten orders, with returns before orders and mistakes.
  private func entry(_ numbers: inout some RandomNumberGenerator) throws -> LedgerEntry {
    let key = try OrderKey(shop: .main, number: "\(Int.random(in: 0..<10, using: &numbers))")
    let at = Story.beginning.addingTimeInterval(Double.random(in: 0..<80_000, using: &numbers))
    let value = try Money(minor: Int64.random(in: 1..<5_000, using: &numbers), Currency("EUR"))
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: return .cancellation(Cancellation(order: key, at: at))
    case 1, 2:
      let number = "R\(Int.random(in: 0..<3, using: &numbers))"
      return .back(try ReturnStatement(order: key, number: number, value: value, at: at))
    default:
      let touch = Touch(
        .followed, at: at.addingTimeInterval(-600),
        Touch.Context(invitation: ["a", "b"].randomElement(using: &numbers)))
      let customer = CustomerDigest(key: 1, bytes: [UInt8.random(in: 0..<4, using: &numbers)])
      return .order(
        try OrderStatement(
          key: key, value: value, placedAt: at, isVerified: Bool.random(using: &numbers),
          joining: Joining(touches: [touch], customer: customer)))
    }
  }

  private func sorted(_ cache: SalesCache, _ database: SQLiteDatabase) async throws -> [Sale] {
    try await database.read { db in try cache.sales(db) }.sorted { $0.key < $1.key }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `are those that reading all anew gives, whatever was told in between`(seed: UInt64)
    async throws
  {
    try await withDatabase { database, _ in
      let ledger = SQLiteLedger(database)
      var numbers = BalieLedger.SeededGenerator(seed: seed)
      for round in 0..<40 {
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
          do { _ = try await ledger.record(entry(&numbers), at: Self.now) } catch is LedgerRefusal {
          }
        }
        if round == 20 {
          let edge = Story.beginning.addingTimeInterval(40_000)
          try await ledger.forgetPeople(ordersBefore: edge, goalsBefore: edge)
        }
        if round == 30 {
          _ = try await ledger.renewCustomerKey(named: "customers", with: [1]) { $0 + [9] }
        }
        let kept = try await sorted(database.sales, database)
        #expect(try await kept == sorted(SalesCache(), database))
      }
    }
  }

  @Test func `are mended where another process wrote, and read anew where it wrote too much`()
    async throws
  {
    try await withDatabase { database, folder in
      let ledger = SQLiteLedger(database)
      var numbers = BalieLedger.SeededGenerator(seed: 7)
      for _ in 0..<20 {
        do { _ = try await ledger.record(entry(&numbers), at: Self.now) } catch is LedgerRefusal {}
      }
      _ = try await sorted(database.sales, database)
      let other = try await folder.open()
      let order = try OrderStatement(
        key: OrderKey(shop: .main, number: "far"), value: Money("5", Currency("EUR")),
        placedAt: Self.now, isVerified: true)
      _ = try await SQLiteLedger(other).record(.order(order), at: Self.now)
      try await other.close()
      let seen = try await sorted(database.sales, database)
      #expect(seen.last?.key.number == "far")
      try await database.write { db in
        try db.execute(
          sql: "DELETE FROM order_change WHERE key < (SELECT max(key) FROM order_change)")
        for _ in 0..<3 {
          try db.execute(sql: "UPDATE order_statement SET customer = NULL, customer_key = NULL")
        }
        try db.execute(
          sql: "DELETE FROM order_change WHERE key < (SELECT max(key) FROM order_change)")
      }
      let kept = try await sorted(database.sales, database)
      #expect(kept.allSatisfy { $0.customer == nil })
    }
  }
}
