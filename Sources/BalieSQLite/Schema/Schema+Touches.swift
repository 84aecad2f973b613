import GRDB

extension Schema {
  /// Touches say more of where they were, and which lot was drawn: the number of an assignment,
  /// which outlasts them and names nobody.
  static func widenTouches(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE touch ADD COLUMN language TEXT CHECK (length(language) <= 12);
        ALTER TABLE touch ADD COLUMN device TEXT CHECK (device IN ('phone', 'tablet', 'desktop'));
        ALTER TABLE touch ADD COLUMN assignment INTEGER;
        """)
  }
}
