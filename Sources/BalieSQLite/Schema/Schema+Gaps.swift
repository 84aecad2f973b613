import GRDB

extension Schema {
  static func createGaps(_ db: Database) throws {
    try db.execute(sql: askedQuestionTable)
    try db.execute(sql: unfilledTable)
  }

  /// One row a question that the bot read, personal data masked: what its episode's events have
  /// made of it so far. Editors' settlements stand beside that and are not derived.
  private static let askedQuestionTable = """
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
      settlement      TEXT CHECK (settlement IN ('answered', 'outOfScope', 'dismissed')),
      settled_topic   TEXT CHECK ((settlement IS 'answered') = (settled_topic IS NOT NULL)),
      settled_at      INTEGER CHECK ((settlement IS NULL) = (settled_at IS NULL)),
      PRIMARY KEY (conversation, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX asked_question_open ON asked_question (at) WHERE falls_short AND settlement IS NULL;
    CREATE INDEX asked_question_topic ON asked_question (topic, at) WHERE topic IS NOT NULL;
    """

  /// Has its one row while questions of a log from before this table are still to be derived.
  /// Deriving replays conversations, which is no work for a migration: later programs run this
  /// one too, with tables that have gone on.
  private static let unfilledTable = """
    CREATE TABLE asked_question_unfilled (
      key INTEGER PRIMARY KEY CHECK (key = 1)
    ) STRICT;
    INSERT INTO asked_question_unfilled (key) SELECT 1 WHERE EXISTS (SELECT 1 FROM event);
    """
}
