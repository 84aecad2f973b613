import BalieLedger
import BalieRecords
import Foundation
import GRDB
import Synchronization

/// The sales of all orders, kept in memory and mended where an order changed since: reading a hundred
/// thousand orders with a million contacts takes a second, a page of figures must not.
///
/// What changed stands in `order_change`, which every process that writes fills, `balie erase` too.
final class SalesCache: Sendable {
  /// Changed orders from which on all are read anew, which is then quicker.
  private static let most = 5_000

  private struct State {
    var sales: [OrderKey: Sale] = [:]
    var contexts = SharedContexts()
    /// The last change that was taken in; nil before the first reading.
    var change: Int64?
  }

  private let state = Mutex(State())

  /// All sales as the transaction sees them.
  func sales(_ db: Database) throws -> [Sale] {
    // Held while reading: who comes meanwhile would otherwise read the same.
    try state.withLock { state in
      try Self.mend(&state, in: db)
      return Array(state.sales.values)
    }
  }

  private static func mend(_ state: inout State, in db: Database) throws {
    let bounds = try Row.fetchOne(db, sql: "SELECT min(key), max(key) FROM order_change")
    let (first, last) = (bounds?[0] as Int64?, bounds?[1] as Int64?)
    // Another reader may have taken in what this transaction does not see yet.
    if let change = state.change, (last ?? 0) <= change { return }
    guard let change = state.change, (first ?? 0) <= change + 1,
      let keys = try changed(after: change, in: db)
    else {
      state.sales = try all(&state.contexts, in: db)
      state.change = last ?? 0
      return
    }
    for key in keys {
      state.sales[key] = Sale(try SQLiteLedger.account(key, in: db), &state.contexts)
    }
    state.change = last ?? 0
  }

  /// The orders that changed; nil where they are too many to read one by one.
  private static func changed(after change: Int64, in db: Database) throws -> [OrderKey]? {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT DISTINCT shop, number FROM order_change WHERE key > ? LIMIT \(most + 1)"),
      arguments: [change])
    return rows.count > most ? nil : try rows.map(LedgerRows.key)
  }

  private static func all(
    _ contexts: inout SharedContexts, in db: Database
  ) throws -> [OrderKey: Sale] {
    let backs = Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT * FROM order_return").map(LedgerRows.back),
      by: \.order)
    let offs = Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT * FROM order_cancellation")
        .map(LedgerRows.cancellation), by: \.order)
    var sales: [OrderKey: Sale] = [:]
    var told: [OrderStatement] = []
    func end() {
      guard let key = told.first?.key else { return }
      let account = OrderAccount(
        key: key, statements: told, returns: backs[key] ?? [], cancellations: offs[key] ?? [])
      sales[key] = Sale(account, &contexts)
      told = []
    }
    // In the order of their numbers, so that no more than one order is at hand at a time.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(SQLiteLedger.statementColumns) FROM \(SQLiteLedger.statementTables)
        ORDER BY shop, number, order_statement.key
        """)
    while let row = try rows.next() {
      let statement = try LedgerRows.statement(row)
      if statement.key != told.first?.key { end() }
      told.append(statement)
    }
    end()
    return sales
  }
}
