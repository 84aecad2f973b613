import BalieConversation
import BalieLog
import GRDB

/// Customers' numbers in a table of SQLite, which leave with their conversations.
public struct SQLiteCustomerNumbers: CustomerNumbers {
  private let database: SQLiteDatabase

  /// The numbers of an open data folder.
  public init(_ database: SQLiteDatabase) { self.database = database }

  /// Keeps a number; of a conversation that is gone nothing is kept.
  public func keep(_ number: String, of conversation: ConversationID) async throws {
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO customer_number (conversation, number)
            SELECT key, ? FROM conversation WHERE name = ?
          ON CONFLICT (conversation) DO UPDATE SET number = excluded.number
          """, arguments: [number, conversation.rawValue])
    }
  }

  /// The number of a conversation's visitor.
  public func number(of conversation: ConversationID) async throws -> String? {
    try await database.read { db in
      try String.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT number FROM customer_number
            WHERE conversation = (SELECT key FROM conversation WHERE name = ?)
            """), arguments: [conversation.rawValue])
    }
  }
}
