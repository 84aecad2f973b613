import GRDB

extension Schema {
  /// Pages that an older Balie stored with all of their address: what stands after the path may hold
  /// names and tokens, and leaves. Which keys a website wants to keep is no business of a migration,
  /// so none is kept. The freed words are wiped from the file with the next wipe.
  static func cutPages(_ db: Database) throws {
    try db.execute(sql: "DROP TRIGGER change_never_changes")
    try db.execute(sql: cutAddresses)
    if db.changesCount > 0 {
      try db.execute(sql: "INSERT INTO unwiped (key) VALUES (1) ON CONFLICT DO NOTHING")
    }
    try db.execute(sql: changeGuard)
  }

  /// Of a change that cannot be read nothing is known, so it stays as it is.
  private static let cutAddresses = """
    UPDATE change SET events = (
      SELECT json_group_array(
        CASE WHEN url IS NULL THEN json(value) ELSE json_set(
          value, '$[1].page.url',
          substr(url, 1, min(instr(url || '?', '?'), instr(url || '#', '#')) - 1)
        ) END)
      FROM (
        SELECT value, json_extract(value, '$[1].page.url') AS url FROM json_each(change.events)
      )
    )
    WHERE events LIKE '%"page":{%' AND json_valid(events)
      AND (events LIKE '%"url":"%?%' OR events LIKE '%"url":"%#%');
    """

  private static let changeGuard = """
    CREATE TRIGGER change_never_changes BEFORE UPDATE ON change
    BEGIN
      SELECT RAISE(ABORT, 'changes never change');
    END;
    """
}
