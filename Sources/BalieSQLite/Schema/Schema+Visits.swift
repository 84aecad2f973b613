import GRDB

extension Schema {
  static func createVisits(_ db: Database) throws {
    try db.execute(sql: visitTable)
    try db.execute(sql: touchTable)
  }

  /// The path before a conversation's first word. It is no event: a visitor may withdraw it, and it
  /// leaves with its conversation.
  private static let visitTable = """
    CREATE TABLE visit (
      conversation INTEGER PRIMARY KEY REFERENCES conversation (key) ON DELETE CASCADE,
      name         TEXT NOT NULL CHECK (name <> ''),
      at           INTEGER NOT NULL,
      path         TEXT NOT NULL CHECK (path <> '')
    ) STRICT;
    CREATE INDEX visit_name ON visit (name);
    CREATE INDEX visit_at ON visit (at);
    CREATE TRIGGER visit_leaves AFTER DELETE ON visit
    BEGIN
      INSERT INTO unwiped (key) VALUES (1) ON CONFLICT DO NOTHING;
    END;
    """

  /// Contacts with invitations, a short row each.
  private static let touchTable = """
    CREATE TABLE touch (
      key   INTEGER PRIMARY KEY,
      visit TEXT NOT NULL CHECK (length(visit) BETWEEN 1 AND 40),
      at    INTEGER NOT NULL,
      kind  TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 16),
      rule  TEXT NOT NULL CHECK (length(rule) <= 64),
      page  TEXT NOT NULL CHECK (length(page) <= 80)
    ) STRICT;
    CREATE INDEX touch_at ON touch (at);
    CREATE INDEX touch_visit ON touch (visit);
    """
}
