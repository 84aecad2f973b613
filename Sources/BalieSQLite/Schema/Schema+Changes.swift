import GRDB

extension Schema {
  static func createChanges(_ db: Database) throws {
    try db.execute(sql: changeTable)
    try db.execute(sql: carryOver)
    try db.execute(sql: changeGuards)
    try db.execute(sql: inboxColumns)
  }

  /// The log: a row is what one decision brought about, or a conversation's erasure, of which only
  /// the public name stays. The cursor never names two changes, not even after the newest one was
  /// erased. A decision of n events takes n cursors and is named by the last.
  private static let changeTable = """
    CREATE TABLE change (
      cursor       INTEGER PRIMARY KEY AUTOINCREMENT,
      conversation INTEGER REFERENCES conversation (key) ON DELETE CASCADE,
      version      INTEGER CHECK (version >= 1),
      at           INTEGER NOT NULL,
      events       TEXT CHECK (events <> ''),
      erased       TEXT CHECK (erased <> ''),
      UNIQUE (conversation, version),
      CHECK ((erased IS NULL) = (conversation IS NOT NULL)),
      CHECK ((erased IS NULL) = (version IS NOT NULL)),
      CHECK ((erased IS NULL) = (events IS NOT NULL))
    ) STRICT;
    """

  /// Each event of an older log is a change of its own, with the cursor that it had. The newest
  /// cursor ever given is carried over too, since its event may have been erased.
  private static let carryOver = """
    INSERT INTO change (cursor, conversation, version, at, events)
      SELECT cursor, conversation, version, at, '[["' || type || '",' || payload || ']]'
      FROM event ORDER BY cursor;
    DELETE FROM sqlite_sequence WHERE name = 'change';
    INSERT INTO sqlite_sequence (name, seq)
      SELECT 'change', seq FROM sqlite_sequence WHERE name = 'event';
    DROP TABLE event;
    """

  /// Changes do not change. Those of a conversation leave together with it: SQLite removes the
  /// conversation first, then its changes by the foreign key, which the second trigger lets pass.
  /// Erasures stay.
  private static let changeGuards = """
    CREATE TRIGGER change_never_changes BEFORE UPDATE ON change
    BEGIN
      SELECT RAISE(ABORT, 'changes never change');
    END;
    CREATE TRIGGER change_leaves_with_its_conversation BEFORE DELETE ON change
    WHEN OLD.conversation IS NULL
      OR EXISTS (SELECT 1 FROM conversation WHERE key = OLD.conversation)
    BEGIN
      SELECT RAISE(ABORT, 'changes leave only with their conversation');
    END;
    """

  /// The row of a conversation holds what lists show of it, so that nobody replays it for that; what
  /// nobody read goes. Rows of an older log are filled when the data folder is opened: that replays
  /// conversations, which is no work for a migration.
  private static let inboxColumns = """
    ALTER TABLE conversation DROP COLUMN team;
    ALTER TABLE conversation DROP COLUMN outcome;
    ALTER TABLE conversation DROP COLUMN started_at;
    ALTER TABLE conversation DROP COLUMN episode;
    ALTER TABLE conversation DROP COLUMN language;
    ALTER TABLE conversation DROP COLUMN owner_epoch;
    ALTER TABLE conversation ADD COLUMN quiet_since INTEGER;
    ALTER TABLE conversation ADD COLUMN summary TEXT
      CHECK ((summary IS NULL) = (quiet_since IS NULL));
    CREATE INDEX conversation_unsummarised ON conversation (key) WHERE summary IS NULL;
    """
}
