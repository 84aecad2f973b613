import GRDB

extension Schema {
  /// Which orders changed, in the order in which they did, whoever wrote it: so that what is kept in
  /// memory of a hundred thousand orders is mended and not read anew.
  static func createOrderChanges(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE order_change (
          key    INTEGER PRIMARY KEY AUTOINCREMENT,
          shop   TEXT NOT NULL,
          number TEXT NOT NULL
        ) STRICT;
        """)
    for (table, event, row) in [
      ("order_statement", "INSERT", "NEW"), ("order_statement", "UPDATE", "NEW"),
      ("order_statement", "DELETE", "OLD"), ("order_return", "INSERT", "NEW"),
      ("order_return", "DELETE", "OLD"), ("order_cancellation", "INSERT", "NEW"),
      ("order_cancellation", "DELETE", "OLD"),
    ] {
      try db.execute(
        sql: """
          CREATE TRIGGER \(table)_\(event.lowercased())_is_a_change AFTER \(event) ON \(table)
          BEGIN
            INSERT INTO order_change (shop, number) VALUES (\(row).shop, \(row).number);
          END;
          """)
    }
  }
}
