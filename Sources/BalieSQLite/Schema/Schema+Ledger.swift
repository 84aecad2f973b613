import GRDB

extension Schema {
  static func createLedger(_ db: Database) throws {
    try db.execute(sql: factTables)
    try db.execute(sql: orderTables)
    try db.execute(sql: otherTables)
    try db.execute(sql: keyTable)
  }

  /// What figures need of conversations, without their words; made from the log, and made again as
  /// far as the log is kept. Where a conversation is gone, its numbers stay and name nobody.
  private static let factTables = """
    CREATE TABLE episode_fact (
      key           INTEGER PRIMARY KEY,
      conversation  INTEGER REFERENCES conversation (key) ON DELETE SET NULL,
      episode       INTEGER NOT NULL CHECK (episode >= 1),
      started_at    INTEGER NOT NULL,
      last_at       INTEGER NOT NULL,
      closed_at     INTEGER,
      outcome       TEXT,
      language      TEXT NOT NULL,
      team          TEXT,
      page          TEXT,
      sought_at     INTEGER,
      missed_at     INTEGER,
      first_word_at INTEGER,
      left_message  INTEGER NOT NULL CHECK (left_message IN (0, 1)),
      has_contact   INTEGER NOT NULL CHECK (has_contact IN (0, 1)),
      rating        INTEGER CHECK (rating BETWEEN 1 AND 5),
      UNIQUE (conversation, episode)
    ) STRICT;
    CREATE INDEX episode_fact_started ON episode_fact (started_at);
    CREATE TABLE question_fact (
      episode    INTEGER NOT NULL REFERENCES episode_fact (key) ON DELETE CASCADE,
      number     INTEGER NOT NULL,
      at         INTEGER NOT NULL,
      decision   TEXT NOT NULL,
      topic      TEXT,
      answer     INTEGER,
      is_helpful INTEGER CHECK (is_helpful IN (0, 1)),
      PRIMARY KEY (episode, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE stint_fact (
      episode    INTEGER NOT NULL REFERENCES episode_fact (key) ON DELETE CASCADE,
      place      INTEGER NOT NULL,
      operator   TEXT NOT NULL,
      from_at    INTEGER NOT NULL,
      until_at   INTEGER,
      spoke_at   INTEGER,
      PRIMARY KEY (episode, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE fact_cursor (
      key     INTEGER PRIMARY KEY CHECK (key = 1),
      version INTEGER NOT NULL,
      cursor  INTEGER NOT NULL
    ) STRICT;
    """

  /// Orders as they were told, each telling a row. Amounts never change; what points at a person
  /// goes when the person does.
  private static let orderTables = """
    CREATE TABLE order_statement (
      key          INTEGER PRIMARY KEY,
      shop         TEXT NOT NULL,
      number       TEXT NOT NULL,
      minor        INTEGER NOT NULL CHECK (minor >= 0),
      currency     TEXT NOT NULL CHECK (length(currency) = 3),
      placed_at    INTEGER NOT NULL,
      stated_at    INTEGER NOT NULL,
      is_verified  INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
      items        INTEGER CHECK (items >= 0),
      goal         TEXT NOT NULL,
      conversation INTEGER REFERENCES conversation (key) ON DELETE SET NULL,
      customer_key INTEGER CHECK ((customer_key IS NULL) = (customer IS NULL)),
      customer     BLOB,
      touches      TEXT NOT NULL,
      recorded_at  INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX order_statement_number ON order_statement (shop, number);
    CREATE INDEX order_statement_placed ON order_statement (placed_at);
    CREATE INDEX order_statement_customer ON order_statement (customer)
      WHERE customer IS NOT NULL;
    CREATE INDEX order_statement_conversation ON order_statement (conversation)
      WHERE conversation IS NOT NULL;
    CREATE TRIGGER order_statement_never_changes
    BEFORE UPDATE OF shop, number, minor, currency, placed_at, stated_at, is_verified
    ON order_statement
    BEGIN
      SELECT RAISE(ABORT, 'what was told of an order never changes');
    END;
    CREATE TABLE order_return (
      shop          TEXT NOT NULL,
      number        TEXT NOT NULL,
      return_number TEXT NOT NULL,
      minor         INTEGER NOT NULL CHECK (minor >= 0),
      currency      TEXT NOT NULL CHECK (length(currency) = 3),
      at            INTEGER NOT NULL,
      recorded_at   INTEGER NOT NULL,
      PRIMARY KEY (shop, number, return_number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX order_return_at ON order_return (at);
    CREATE TABLE order_cancellation (
      shop        TEXT NOT NULL,
      number      TEXT NOT NULL,
      at          INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      PRIMARY KEY (shop, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX order_cancellation_at ON order_cancellation (at);
    """

  private static let otherTables = """
    CREATE TABLE goal (
      key          INTEGER PRIMARY KEY,
      shop         TEXT NOT NULL,
      id           TEXT NOT NULL,
      name         TEXT NOT NULL,
      minor        INTEGER CHECK (minor >= 0),
      currency     TEXT CHECK ((minor IS NULL) = (currency IS NULL)),
      at           INTEGER NOT NULL,
      is_verified  INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
      conversation INTEGER REFERENCES conversation (key) ON DELETE SET NULL,
      touches      TEXT NOT NULL,
      recorded_at  INTEGER NOT NULL,
      UNIQUE (shop, id, is_verified)
    ) STRICT;
    CREATE INDEX goal_at ON goal (at);
    CREATE INDEX goal_conversation ON goal (conversation) WHERE conversation IS NOT NULL;
    CREATE TABLE assignment (
      id         INTEGER NOT NULL PRIMARY KEY,
      invitation TEXT NOT NULL,
      arm        TEXT NOT NULL CHECK (arm IN ('invited', 'heldOut')),
      at         INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX assignment_at ON assignment (at);
    CREATE TABLE order_assignment (
      statement  INTEGER NOT NULL REFERENCES order_statement (key) ON DELETE CASCADE,
      assignment INTEGER NOT NULL,
      PRIMARY KEY (statement, assignment)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX order_assignment_assignment ON order_assignment (assignment);
    CREATE TABLE touch_tally (
      day        TEXT NOT NULL,
      kind       TEXT NOT NULL,
      invitation TEXT NOT NULL,
      count      INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (day, kind, invitation)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contact_count (
      month   TEXT NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('mail', 'phone')),
      count   INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (month, channel)
    ) STRICT, WITHOUT ROWID;
    """

  /// Keys by a digest of their secret: who reads this table cannot use them.
  private static let keyTable = """
    CREATE TABLE api_key (
      id         TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
      name       TEXT NOT NULL,
      shop       TEXT NOT NULL,
      scopes     TEXT NOT NULL,
      digest     BLOB NOT NULL UNIQUE CHECK (length(digest) > 0),
      made_at    INTEGER NOT NULL,
      revoked_at INTEGER
    ) STRICT, WITHOUT ROWID;
    """
}
