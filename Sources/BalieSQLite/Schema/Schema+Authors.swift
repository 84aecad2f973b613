import GRDB

extension Schema {
  /// Who said what can be searched; not noted for messages of before.
  static func createAuthors(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE message ADD COLUMN author TEXT CHECK (author IN ('visitor', 'bot', 'operator'));
        ALTER TABLE message ADD COLUMN operator TEXT
          CHECK ((author IS 'operator') = (operator IS NOT NULL));
        """)
  }
}
