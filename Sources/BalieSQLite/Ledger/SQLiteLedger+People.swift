import BalieConversation
import BalieLedger
import Foundation
import GRDB

extension SQLiteLedger {
  /// What was told of orders that name a conversation, for its visitor to have.
  public func orders(of conversation: ConversationID) async throws -> [OrderStatement] {
    try await database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(Self.statementColumns) FROM \(Self.statementTables)
          WHERE conversation.name = ? ORDER BY placed_at, order_statement.key
          """, arguments: [conversation.rawValue]
      ).map(LedgerRows.statement)
    }
  }

  /// Most orders of one customer that are looked at.
  static let mostOfCustomer = 50

  /// Everything that was told of a customer's latest orders.
  public func accounts(of customer: [UInt8], in shop: ShopID) async throws -> [OrderAccount] {
    try await database.read { db in
      let numbers = try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT number FROM order_statement WHERE customer = ? AND shop = ?
            GROUP BY number ORDER BY max(placed_at) DESC LIMIT \(Self.mostOfCustomer)
            """), arguments: [Data(customer), shop.rawValue])
      return try numbers.map { try Self.account(OrderKey(shop: shop, number: $0), in: db) }
    }
  }

  /// Lets go of the customers behind these conversations, by an order or by the shop's word: all
  /// their orders stay as sums without a person. The conversations themselves are let go of when
  /// they leave.
  static func forgetCustomers(of names: [String], in db: Database) throws {
    let forgetting = try db.cachedStatement(
      sql: """
        UPDATE order_statement SET customer = NULL, customer_key = NULL
        WHERE customer IN (
          SELECT customer FROM order_statement
          WHERE conversation = (SELECT key FROM conversation WHERE name = ?))
        """)
    let forgettingVouched = try db.cachedStatement(
      sql: """
        UPDATE order_statement SET customer = NULL, customer_key = NULL
        WHERE customer IN (
          SELECT digest FROM visitor_mark WHERE kind = 'customer' AND visitor = (
            SELECT visitor FROM visitor_conversation
            WHERE conversation = (SELECT key FROM conversation WHERE name = ?)))
        """)
    for name in names {
      try forgetting.execute(arguments: [name])
      try forgettingVouched.execute(arguments: [name])
    }
  }
}
