import GRDB

extension Schema {
  /// Files that were sent. Their bytes leave with the conversation, whose leaving has the file of the
  /// database written anew.
  static func createAttachments(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE attachment (
          name         TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
          conversation INTEGER NOT NULL REFERENCES conversation (key) ON DELETE CASCADE,
          at           INTEGER NOT NULL,
          bytes        BLOB NOT NULL CHECK (length(bytes) > 0)
        ) STRICT;
        CREATE INDEX attachment_conversation ON attachment (conversation);
        """)
  }

  /// Mail that waits, was sent or could not be, by the event that calls for it.
  static func createLetters(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE letter (
          cursor       INTEGER PRIMARY KEY,
          conversation INTEGER NOT NULL REFERENCES conversation (key) ON DELETE CASCADE,
          kind         TEXT NOT NULL CHECK (kind IN ('leftMessage', 'answer', 'transcript')),
          state        TEXT NOT NULL CHECK (state IN ('due', 'sent', 'failed', 'dropped')),
          tries        INTEGER NOT NULL CHECK (tries >= 0),
          at           INTEGER NOT NULL,
          recipient    TEXT,
          trouble      TEXT
        ) STRICT;
        CREATE INDEX letter_conversation ON letter (conversation);
        CREATE INDEX letter_due ON letter (at) WHERE state = 'due';
        CREATE TABLE letter_cursor (
          key    INTEGER PRIMARY KEY CHECK (key = 1),
          cursor INTEGER NOT NULL
        ) STRICT;
        """)
  }
}
