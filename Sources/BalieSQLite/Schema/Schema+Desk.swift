import GRDB

extension Schema {
  static func createDesk(_ db: Database) throws {
    try db.execute(sql: teamTables)
    try db.execute(sql: operatorTables)
    try db.execute(sql: sessionTable)
    try db.execute(sql: secretTable)
  }

  /// Teams and when they are there. No time zone and no stretches: always. Events name operators
  /// and teams without a foreign key, since they stay true when somebody has left.
  private static let teamTables = """
    CREATE TABLE team (
      id        TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name      TEXT NOT NULL,
      time_zone TEXT CHECK (time_zone <> '')
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE team_stretch (
      team    TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
      weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
      place   INTEGER NOT NULL CHECK (place >= 0),
      opens   INTEGER NOT NULL CHECK (opens >= 0),
      closes  INTEGER NOT NULL CHECK (closes > opens AND closes <= 1440),
      PRIMARY KEY (team, weekday, place)
    ) STRICT, WITHOUT ROWID;
    """

  /// Operators are disabled, never removed: events name them.
  private static let operatorTables = """
    CREATE TABLE operator (
      id            TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name          TEXT NOT NULL,
      capacity      INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 20),
      is_disabled   INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
      password_hash TEXT NOT NULL CHECK (password_hash <> '')
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE operator_role (
      operator TEXT NOT NULL REFERENCES operator (id) ON DELETE CASCADE,
      role     TEXT NOT NULL CHECK (role IN ('operator', 'editor', 'admin')),
      PRIMARY KEY (operator, role)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE operator_language (
      operator TEXT NOT NULL REFERENCES operator (id) ON DELETE CASCADE,
      language TEXT NOT NULL CHECK (language <> ''),
      PRIMARY KEY (operator, language)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE operator_team (
      operator TEXT NOT NULL REFERENCES operator (id) ON DELETE CASCADE,
      team     TEXT NOT NULL REFERENCES team (id),
      PRIMARY KEY (operator, team)
    ) STRICT, WITHOUT ROWID;
    """

  /// Sessions by a digest of their token: who reads this table cannot sign in with it.
  private static let sessionTable = """
    CREATE TABLE session (
      digest     BLOB NOT NULL PRIMARY KEY CHECK (length(digest) > 0),
      operator   TEXT NOT NULL REFERENCES operator (id) ON DELETE CASCADE,
      expires_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_operator ON session (operator);
    """

  /// Values that must survive restarts. They are as secret as the file.
  private static let secretTable = """
    CREATE TABLE secret (
      name  TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
      value BLOB NOT NULL CHECK (length(value) > 0)
    ) STRICT, WITHOUT ROWID;
    """
}
