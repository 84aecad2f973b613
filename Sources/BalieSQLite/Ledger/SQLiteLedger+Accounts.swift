import BalieConversation
import BalieLedger
import BalieRecords
import Foundation
import GRDB

extension SQLiteLedger {
  static let statementColumns = """
    order_statement.*, conversation.name AS name,
    (SELECT group_concat(assignment) FROM order_assignment WHERE statement = order_statement.key)
      AS assignments
    """
  static let statementTables = """
    order_statement LEFT JOIN conversation ON conversation.key = order_statement.conversation
    """

  static func account(_ key: OrderKey, in db: Database) throws -> OrderAccount {
    let number: StatementArguments = [key.shop.rawValue, key.number]
    let statements = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(statementColumns) FROM \(statementTables) WHERE shop = ? AND number = ?
          """), arguments: number)
    let returns = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM order_return WHERE shop = ? AND number = ?"),
      arguments: number)
    let cancellations = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM order_cancellation WHERE shop = ? AND number = ?"),
      arguments: number)
    return try OrderAccount(
      key: key, statements: statements.map(LedgerRows.statement),
      returns: returns.map(LedgerRows.back),
      cancellations: cancellations.map(LedgerRows.cancellation))
  }

  static func insert(_ statement: OrderStatement, at now: Int64, in db: Database) throws {
    let joining = statement.joining
    try db.cachedStatement(
      sql: """
        INSERT INTO order_statement (shop, number, minor, currency, placed_at, stated_at,
          is_verified, items, goal, conversation, customer_key, customer, touches, recorded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT key FROM conversation WHERE name = ?), ?, ?, ?, ?)
        """
    ).execute(arguments: [
      statement.key.shop.rawValue, statement.key.number, statement.value.minor,
      statement.value.currency.code, StoredMoment(statement.placedAt).nanoseconds,
      StoredMoment(statement.statedAt).nanoseconds, statement.isVerified, statement.items,
      statement.goal.rawValue, joining.conversation?.rawValue, joining.customer?.key,
      joining.customer.map { Data($0.bytes) }, TouchLines.text(of: joining.touches), now,
    ])
    let key = db.lastInsertedRowID
    for assignment in joining.assignments {
      try db.execute(
        sql: "INSERT INTO order_assignment (statement, assignment) VALUES (?, ?)",
        arguments: [key, Int64(bitPattern: assignment.rawValue)])
    }
  }

  static func insert(_ statement: ReturnStatement, at now: Int64, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO order_return (shop, number, return_number, minor, currency, at, recorded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      statement.order.shop.rawValue, statement.order.number, statement.number,
      statement.value.minor, statement.value.currency.code,
      StoredMoment(statement.at).nanoseconds, now,
    ])
  }

  static func insert(_ cancellation: Cancellation, at now: Int64, in db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO order_cancellation (shop, number, at, recorded_at) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      cancellation.order.shop.rawValue, cancellation.order.number,
      StoredMoment(cancellation.at).nanoseconds, now,
    ])
  }
}
