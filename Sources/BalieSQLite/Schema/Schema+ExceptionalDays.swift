import GRDB

extension Schema {
  /// Days on which a team has other hours than in an ordinary week, in the words in which they are
  /// written and read: `kings-day`, with `09:00-12:00, 13:00-17:00`, or nothing where it is closed.
  static func createExceptionalDays(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE team_exception (
          team      TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
          place     INTEGER NOT NULL CHECK (place >= 0),
          days      TEXT NOT NULL CHECK (days <> ''),
          stretches TEXT NOT NULL,
          PRIMARY KEY (team, place)
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
