import GRDB

extension Schema {
  /// The facts go on from where they were, with the other projections.
  static func followFacts(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO projection (name, version, cursor)
          SELECT 'facts', version, cursor FROM fact_cursor;
        DROP TABLE fact_cursor;
        """)
  }
}
