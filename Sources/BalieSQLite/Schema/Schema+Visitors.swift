import GRDB

extension Schema {
  static func createVisitors(_ db: Database) throws {
    try db.execute(sql: visitorTables)
    try db.execute(sql: visitorLeaving)
  }

  /// Visitors of whom more is known than that they hold a token: by which marks, and which
  /// conversations are theirs. All of it stands beside the log, where it can be taken out.
  private static let visitorTables = """
    CREATE TABLE visitor (
      key  INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE CHECK (name <> '')
    ) STRICT;
    CREATE TABLE visitor_mark (
      kind    TEXT NOT NULL CHECK (kind IN ('browser', 'customer')),
      digest  BLOB NOT NULL CHECK (length(digest) > 0),
      visitor INTEGER NOT NULL REFERENCES visitor (key) ON DELETE CASCADE,
      at      INTEGER NOT NULL,
      PRIMARY KEY (kind, digest)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX visitor_mark_visitor ON visitor_mark (visitor);
    CREATE UNIQUE INDEX visitor_mark_customer ON visitor_mark (visitor) WHERE kind = 'customer';
    CREATE TABLE visitor_conversation (
      conversation INTEGER PRIMARY KEY REFERENCES conversation (key) ON DELETE CASCADE,
      visitor      INTEGER NOT NULL REFERENCES visitor (key) ON DELETE CASCADE,
      is_vouched   INTEGER NOT NULL CHECK (is_vouched IN (0, 1))
    ) STRICT;
    CREATE INDEX visitor_conversation_visitor ON visitor_conversation (visitor);
    """

  /// Whose last conversation leaves is nobody any more, marks and all.
  private static let visitorLeaving = """
    CREATE TRIGGER visitor_leaves AFTER DELETE ON visitor_conversation
    WHEN NOT EXISTS (SELECT 1 FROM visitor_conversation WHERE visitor = OLD.visitor)
    BEGIN
      DELETE FROM visitor WHERE key = OLD.visitor;
    END;
    CREATE TRIGGER visitor_is_left AFTER UPDATE OF visitor ON visitor_conversation
    WHEN NOT EXISTS (SELECT 1 FROM visitor_conversation WHERE visitor = OLD.visitor)
    BEGIN
      DELETE FROM visitor WHERE key = OLD.visitor;
    END;
    CREATE TRIGGER visitor_mark_leaves AFTER DELETE ON visitor_mark
    BEGIN
      INSERT INTO unwiped (key) VALUES (1) ON CONFLICT DO NOTHING;
    END;
    """
}
