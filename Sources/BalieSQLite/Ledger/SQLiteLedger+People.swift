import BalieConversation
import BalieLedger
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

  /// Lets go of the customers behind these conversations, by an order or by the shop's word: all their orders stay as sums without a
  /// person. The conversations themselves are let go of when they leave.
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
