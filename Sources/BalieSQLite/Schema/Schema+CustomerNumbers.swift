import GRDB

extension Schema {
  /// By which number the shop is asked for the orders of a conversation's visitor. It leaves with
  /// the conversation, and nothing of it stays in the file.
  static func createCustomerNumbers(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE customer_number (
          conversation INTEGER PRIMARY KEY REFERENCES conversation (key) ON DELETE CASCADE,
          number       TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 200)
        ) STRICT;
        CREATE TRIGGER customer_number_leaves AFTER DELETE ON customer_number
        BEGIN
          INSERT INTO unwiped (key) VALUES (1) ON CONFLICT DO NOTHING;
        END;
        """)
  }
}
