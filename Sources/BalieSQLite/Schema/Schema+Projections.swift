import GRDB

extension Schema {
  static func createProjections(_ db: Database) throws {
    try db.execute(sql: projectionTable)
    try db.execute(sql: settlementTable)
    try db.execute(sql: carrySettlementsOver)
    try db.execute(sql: derivedQuestionTable)
    try db.execute(sql: searchIndex)
  }

  /// How far each projection is, and by which version of its rules. One that is not here is new,
  /// and made from the whole log.
  private static let projectionTable = """
    CREATE TABLE projection (
      name    TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
      version INTEGER NOT NULL CHECK (version >= 1),
      cursor  INTEGER NOT NULL CHECK (cursor >= 0)
    ) STRICT, WITHOUT ROWID;
    """

  /// What editors did about questions. It follows from no event, so it is apart from what does.
  private static let settlementTable = """
    CREATE TABLE settlement (
      conversation INTEGER NOT NULL REFERENCES conversation (key) ON DELETE CASCADE,
      number       INTEGER NOT NULL CHECK (number >= 1),
      kind         TEXT NOT NULL CHECK (kind IN ('answered', 'outOfScope', 'dismissed')),
      topic        TEXT CHECK ((kind = 'answered') = (topic IS NOT NULL)),
      at           INTEGER NOT NULL,
      PRIMARY KEY (conversation, number)
    ) STRICT, WITHOUT ROWID;
    """

  private static let carrySettlementsOver = """
    INSERT INTO settlement (conversation, number, kind, topic, at)
      SELECT conversation, number, settlement, settled_topic, settled_at
      FROM asked_question WHERE settlement IS NOT NULL;
    DROP TABLE asked_question;
    DROP TABLE asked_question_unfilled;
    """

  /// One row a question that the bot read, personal data masked: what its episode's events have
  /// made of it so far.
  private static let derivedQuestionTable = """
    CREATE TABLE asked_question (
      conversation    INTEGER NOT NULL REFERENCES conversation (key) ON DELETE CASCADE,
      number          INTEGER NOT NULL CHECK (number >= 1),
      at              INTEGER NOT NULL,
      language        TEXT NOT NULL CHECK (language <> ''),
      text            TEXT NOT NULL,
      decision        TEXT NOT NULL
                      CHECK (decision IN ('answer', 'clarify', 'rephrase', 'handoff')),
      topic           TEXT CHECK (topic <> ''),
      confidence      REAL NOT NULL,
      is_rejected     INTEGER NOT NULL CHECK (is_rejected IN (0, 1)),
      is_rephrased    INTEGER NOT NULL CHECK (is_rephrased IN (0, 1)),
      is_escalated    INTEGER NOT NULL CHECK (is_escalated IN (0, 1)),
      operator_answer TEXT,
      falls_short     INTEGER NOT NULL CHECK (falls_short IN (0, 1)),
      PRIMARY KEY (conversation, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX asked_question_open ON asked_question (at) WHERE falls_short;
    CREATE INDEX asked_question_topic ON asked_question (topic, at) WHERE topic IS NOT NULL;
    """

  /// The words of messages, which are in the log and nowhere else: an entry is named by the cursor
  /// of its event.
  private static let searchIndex = """
    DROP TABLE message_index;
    DROP TABLE message;
    CREATE VIRTUAL TABLE search_index USING fts5 (
      words, content = '', tokenize = 'unicode61 remove_diacritics 2'
    );
    """
}
