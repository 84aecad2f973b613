import GRDB

extension Schema {
  static func createConversations(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: conversationTable)
    try db.execute(sql: eventTable)
    try db.execute(sql: messageTable)
    try db.execute(sql: messageIndex)
    try db.execute(sql: followUpTable)
    try db.execute(sql: contactDetailTable)
    try db.execute(sql: unwipedTable)
  }

  /// One row a conversation: what its events have made of it so far, and its version, on which
  /// every append is conditional.
  ///
  /// - `key` stands for it in the other tables, so that millions of events do not repeat `name`.
  /// - A token belongs to one conversation: `token_digest` is unique.
  private static let conversationTable = """
    CREATE TABLE conversation (
      key          INTEGER PRIMARY KEY,
      name         TEXT NOT NULL UNIQUE CHECK (name <> ''),
      token_digest BLOB UNIQUE CHECK (length(token_digest) > 0),
      version      INTEGER NOT NULL CHECK (version >= 1),
      phase        TEXT NOT NULL CHECK (phase IN ('selfService', 'offering', 'live', 'closed')),
      owner        TEXT NOT NULL CHECK (owner IN ('bot', 'nobody', 'operator')),
      operator     TEXT CHECK ((owner = 'operator') = (operator IS NOT NULL)),
      owner_epoch  INTEGER NOT NULL CHECK (owner_epoch >= 1),
      episode      INTEGER NOT NULL CHECK (episode >= 1),
      language     TEXT NOT NULL CHECK (language <> ''),
      team         TEXT,
      started_at   INTEGER NOT NULL,
      changed_at   INTEGER NOT NULL,
      closed_at    INTEGER CHECK ((phase = 'closed') = (closed_at IS NOT NULL)),
      outcome      TEXT CHECK ((phase = 'closed') = (outcome IS NOT NULL))
    ) STRICT;
    CREATE INDEX conversation_open ON conversation (key) WHERE phase <> 'closed';
    CREATE INDEX conversation_closed ON conversation (closed_at) WHERE phase = 'closed';
    """

  /// The log. The cursor never names two events, not even after the newest one was erased: that is
  /// what `AUTOINCREMENT` is for. Readers with a cursor depend on it.
  ///
  /// Events do not change, and leave only together with their conversation: SQLite removes the
  /// conversation first, then its events by the foreign key, which the second trigger lets pass.
  private static let eventTable = """
    CREATE TABLE event (
      cursor       INTEGER PRIMARY KEY AUTOINCREMENT,
      conversation INTEGER NOT NULL REFERENCES conversation (key) ON DELETE CASCADE,
      version      INTEGER NOT NULL CHECK (version >= 1),
      at           INTEGER NOT NULL,
      type         TEXT NOT NULL CHECK (type <> ''),
      payload      TEXT NOT NULL CHECK (payload <> ''),
      UNIQUE (conversation, version)
    ) STRICT;
    CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
    BEGIN
      SELECT RAISE(ABORT, 'events never change');
    END;
    CREATE TRIGGER event_leaves_with_its_conversation BEFORE DELETE ON event
    WHEN EXISTS (SELECT 1 FROM conversation WHERE key = OLD.conversation)
    BEGIN
      SELECT RAISE(ABORT, 'events leave only with their conversation');
    END;
    """

  /// What was said, once more, as plain words to search.
  private static let messageTable = """
    CREATE TABLE message (
      key          INTEGER PRIMARY KEY,
      conversation INTEGER NOT NULL REFERENCES conversation (key) ON DELETE CASCADE,
      number       INTEGER NOT NULL CHECK (number >= 1),
      at           INTEGER NOT NULL,
      words        TEXT NOT NULL,
      UNIQUE (conversation, number)
    ) STRICT;
    """

  /// The full-text index holds no words of its own: it points at `message`. The triggers keep the
  /// two in step, also where messages leave by a foreign key.
  private static let messageIndex = """
    CREATE VIRTUAL TABLE message_index USING fts5 (
      words, content = 'message', content_rowid = 'key',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER message_enters_index AFTER INSERT ON message
    BEGIN
      INSERT INTO message_index (rowid, words) VALUES (NEW.key, NEW.words);
    END;
    CREATE TRIGGER message_never_changes BEFORE UPDATE ON message
    BEGIN
      SELECT RAISE(ABORT, 'messages never change');
    END;
    CREATE TRIGGER message_leaves_index AFTER DELETE ON message
    BEGIN
      INSERT INTO message_index (message_index, rowid, words)
      VALUES ('delete', OLD.key, OLD.words);
    END;
    """

  /// Messages left for later. `place` is the index in the conversation, from 0.
  private static let followUpTable = """
    CREATE TABLE follow_up (
      conversation INTEGER NOT NULL REFERENCES conversation (key) ON DELETE CASCADE,
      place        INTEGER NOT NULL CHECK (place >= 0),
      left_at      INTEGER NOT NULL,
      text         TEXT NOT NULL CHECK (text <> ''),
      name         TEXT,
      email        TEXT,
      phone        TEXT,
      state        TEXT NOT NULL CHECK (state IN ('open', 'claimed', 'done')),
      operator     TEXT CHECK ((state = 'open') = (operator IS NULL)),
      PRIMARY KEY (conversation, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX follow_up_open ON follow_up (left_at) WHERE state <> 'done';
    CREATE INDEX follow_up_all ON follow_up (left_at);
    """

  /// What a visitor ever told of themselves in a conversation, in the form in which it is compared,
  /// so that one visitor's conversations are found for export and erasure.
  private static let contactDetailTable = """
    CREATE TABLE contact_detail (
      conversation INTEGER NOT NULL REFERENCES conversation (key) ON DELETE CASCADE,
      kind         TEXT NOT NULL CHECK (kind IN ('name', 'email', 'phone')),
      value        TEXT NOT NULL CHECK (value <> ''),
      PRIMARY KEY (conversation, kind, value)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_detail_value ON contact_detail (value, kind);
    """

  /// Has its one row while words of removed conversations may still be in the files: removing and
  /// wiping are two steps, and a crash between them must not leave words behind for good.
  private static let unwipedTable = """
    CREATE TABLE unwiped (
      key INTEGER PRIMARY KEY CHECK (key = 1)
    ) STRICT;
    CREATE TRIGGER conversation_leaves_words AFTER DELETE ON conversation
    BEGIN
      INSERT INTO unwiped (key) VALUES (1) ON CONFLICT DO NOTHING;
    END;
    """
}
