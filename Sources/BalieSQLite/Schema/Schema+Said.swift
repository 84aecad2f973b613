import GRDB

extension Schema {
  static func createSaid(_ db: Database) throws {
    try db.execute(sql: saidTable)
    try db.execute(sql: saidColumn)
  }

  /// The answers that were said, each text once: what was said stays what it was, however the
  /// knowledge changes. They are the editors' words and leave when no conversation holds them. A
  /// text is found by its length and then compared whole; a key never names two texts.
  private static let saidTable = """
    CREATE TABLE said (
      key  INTEGER PRIMARY KEY AUTOINCREMENT,
      text TEXT NOT NULL CHECK (text <> '')
    ) STRICT;
    CREATE INDEX said_length ON said (length(text));
    CREATE TRIGGER said_never_changes BEFORE UPDATE ON said
    BEGIN
      SELECT RAISE(ABORT, 'what was said never changes');
    END;
    """

  /// Changes of before hold their answers themselves.
  private static let saidColumn = """
    ALTER TABLE change ADD COLUMN said INTEGER REFERENCES said (key);
    CREATE INDEX change_said ON change (said) WHERE said IS NOT NULL;
    """
}
