import BalieConversation
import BalieLedger
import BalieRecords
import Foundation
import GRDB

/// A row that says what no ledger holds: it was not written by this program.
struct UnreadableLedgerRow: Error, CustomStringConvertible {
  let table: String
  let reason: String

  var description: String { "a row of \(table) cannot be read: \(reason)" }
}

/// Reads rows back into what was recorded.
enum LedgerRows {
  static func statement(_ row: Row) throws -> OrderStatement {
    try reading("order_statement") {
      try OrderStatement(
        key: key(row), value: money(row), placedAt: date(row["placed_at"]),
        statedAt: date(row["stated_at"]), isVerified: row["is_verified"], items: row["items"],
        goal: try GoalName(row["goal"]),
        joining: Joining(
          conversation: (row["name"] as String?).map(ConversationID.init(rawValue:)),
          touches: TouchLines.touches(in: row["touches"]),
          assignments: assignments(row["assignments"]), customer: customer(row)))
    }
  }

  static func back(_ row: Row) throws -> ReturnStatement {
    try reading("order_return") {
      try ReturnStatement(
        order: key(row), number: row["return_number"], value: money(row), at: date(row["at"]))
    }
  }

  static func cancellation(_ row: Row) throws -> Cancellation {
    try reading("order_cancellation") {
      Cancellation(order: try key(row), at: date(row["at"]))
    }
  }

  static func goal(_ row: Row) throws -> Goal {
    try reading("goal") {
      let hasValue = (row["minor"] as Int64?) != nil
      return try Goal(
        shop: ShopID(row["shop"]), id: row["id"], name: GoalName(row["goal_name"]),
        value: hasValue ? money(row) : nil, at: date(row["at"]), isVerified: row["is_verified"],
        joining: Joining(
          conversation: (row["name"] as String?).map(ConversationID.init(rawValue:)),
          touches: TouchLines.touches(in: row["touches"])))
    }
  }

  static func assignment(_ row: Row) throws -> Assignment {
    guard let arm = Assignment.Arm(rawValue: row["arm"]) else {
      throw UnreadableLedgerRow(table: "assignment", reason: "unknown arm")
    }
    return Assignment(
      id: AssignmentID(rawValue: UInt64(bitPattern: row["id"] as Int64)),
      invitation: row["invitation"], arm: arm, at: date(row["at"]))
  }

  static func key(_ row: Row) throws -> OrderKey {
    try OrderKey(shop: ShopID(row["shop"]), number: row["number"])
  }

  static func date(_ nanoseconds: Int64) -> Date { StoredMoment(nanoseconds: nanoseconds).date }

  static func maybeDate(_ nanoseconds: Int64?) -> Date? { nanoseconds.map(date) }

  private static func money(_ row: Row) throws -> Money {
    try Money(minor: row["minor"], Currency(row["currency"]))
  }

  private static func customer(_ row: Row) -> CustomerDigest? {
    guard let key = row["customer_key"] as Int?, let bytes = row["customer"] as Data? else {
      return nil
    }
    return CustomerDigest(key: key, bytes: [UInt8](bytes))
  }

  private static func assignments(_ list: String?) -> Set<AssignmentID> {
    let numbers = (list ?? "").split(separator: ",").compactMap { Int64($0) }
    return Set(numbers.map { AssignmentID(rawValue: UInt64(bitPattern: $0)) })
  }

  private static func reading<Value>(
    _ table: String, _ read: () throws -> Value
  ) throws -> Value {
    do {
      return try read()
    } catch let error as EntryError {
      throw UnreadableLedgerRow(table: table, reason: error.description)
    } catch let error as AmountError {
      throw UnreadableLedgerRow(table: table, reason: error.description)
    }
  }
}
