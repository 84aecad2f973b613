import GRDB

extension Schema {
  /// Where somebody is signed in, for them to see and end; and links by which a forgotten password
  /// is chosen anew, by a digest of their token as sessions are.
  static func createSignInLinks(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE session ADD COLUMN opened_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE session ADD COLUMN browser TEXT NOT NULL DEFAULT '';
        CREATE TABLE sign_in_link (
          digest     BLOB NOT NULL PRIMARY KEY CHECK (length(digest) > 0),
          operator   TEXT NOT NULL REFERENCES operator (id) ON DELETE CASCADE,
          expires_at INTEGER NOT NULL,
          used_at    INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sign_in_link_operator ON sign_in_link (operator);
        """)
  }
}
