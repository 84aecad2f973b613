import BalieConversation
import BalieLedger
import BalieLog
import Foundation

/// Orders or returns in a file of comma-separated values.
struct OrderFile {
  private static let orderColumns = (
    needed: ["order", "value", "currency", "placed"],
    known: ["changed", "cancelled", "items", "goal", "conversation"]
  )
  private static let returnColumns = (
    needed: ["order", "return", "value", "currency", "at"], known: [String]()
  )

  private let table: LedgerCSV
  private let name: String
  private let shop: ShopID
  private let now: Date

  /// An entry with its line.
  struct Line: Sendable {
    let number: Int
    let entry: LedgerEntry
  }

  init(_ text: String, named name: String, shop: ShopID, now: Date) throws {
    table = try LedgerCSV(text, named: name)
    self.name = name
    self.shop = shop
    self.now = now
  }

  /// Everything in the file.
  ///
  /// - Throws: `CommandFailure` with the line and column of the first that does not fit.
  func entries() throws -> [Line] {
    let areReturns = table.headings.contains("return")
    let columns = areReturns ? Self.returnColumns : Self.orderColumns
    try table.require(columns.needed, allowing: columns.known)
    return try table.rows.flatMap { row in
      try areReturns ? [Line(number: row.line, entry: back(row))] : order(row)
    }
  }

  private func order(_ row: LedgerCSV.Row) throws -> [Line] {
    let key = try key(row)
    let items = try row["items"].map { text in
      guard let items = Int(text) else { throw fault(row, "items", "is no whole number") }
      return items
    }
    let statement = try reading(row, "order") {
      try OrderStatement(
        key: key, value: money(row), placedAt: moment(row, "placed"),
        statedAt: row["changed"] == nil ? nil : moment(row, "changed"), isVerified: true,
        items: items, goal: row["goal"].map { try GoalName($0) } ?? .purchase,
        joining: Joining(conversation: row["conversation"].map(ConversationID.init(rawValue:))))
    }
    let line = Line(number: row.line, entry: .order(statement))
    guard row["cancelled"] != nil else { return [line] }
    let off = Cancellation(order: key, at: try moment(row, "cancelled"))
    return [line, Line(number: row.line, entry: .cancellation(off))]
  }

  private func back(_ row: LedgerCSV.Row) throws -> LedgerEntry {
    let key = try key(row)
    return .back(
      try reading(row, "return") {
        try ReturnStatement(
          order: key, number: row["return"] ?? "", value: money(row), at: moment(row, "at"))
      })
  }

  private func key(_ row: LedgerCSV.Row) throws -> OrderKey {
    try reading(row, "order") { try OrderKey(shop: shop, number: row["order"] ?? "") }
  }

  private func money(_ row: LedgerCSV.Row) throws -> Money {
    let currency = try reading(row, "currency") { try Currency(row["currency"] ?? "") }
    return try reading(row, "value") { try Money(row["value"] ?? "", currency) }
  }

  private func moment(_ row: LedgerCSV.Row, _ column: String) throws -> Date {
    guard let date = Date(told: row[column] ?? "") else {
      throw fault(row, column, "is no moment; write it like 2026-03-29T10:15:00+02:00")
    }
    guard date <= now.addingTimeInterval(OrderAccount.clockSkew) else {
      throw fault(row, column, EntryError.inTheFuture.description)
    }
    return date
  }

  private func reading<Value>(
    _ row: LedgerCSV.Row, _ column: String, _ read: () throws -> Value
  ) throws -> Value {
    do {
      return try read()
    } catch let error as EntryError {
      throw fault(row, column, error.description)
    } catch let error as AmountError {
      throw fault(row, column, error.description)
    }
  }

  private func fault(_ row: LedgerCSV.Row, _ column: String, _ reason: String) -> CommandFailure {
    CommandFailure("\(name):\(row.line): \(column): \(reason). Nothing was taken in.")
  }
}
