import GRDB

extension Schema {
  /// By when and how somebody was promised to hear more.
  static func createPromises(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE follow_up ADD COLUMN day TEXT;
        ALTER TABLE follow_up ADD COLUMN means TEXT CHECK ((means IS NULL) = (day IS NULL));
        """)
  }
}
