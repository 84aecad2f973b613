import GRDB

extension Schema {
  /// One more role that somebody may have. SQLite changes no check of a table, so it is made anew.
  static func allowSupervisors(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE new_operator_role (
          operator TEXT NOT NULL REFERENCES operator (id) ON DELETE CASCADE,
          role     TEXT NOT NULL CHECK (role IN ('operator', 'supervisor', 'editor', 'admin')),
          PRIMARY KEY (operator, role)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO new_operator_role (operator, role) SELECT operator, role FROM operator_role;
        DROP TABLE operator_role;
        ALTER TABLE new_operator_role RENAME TO operator_role;
        """)
  }
}
