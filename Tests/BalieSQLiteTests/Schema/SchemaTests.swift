import BalieConversation
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `The schema holds the invariants` {
  @Test(arguments: [
    "UPDATE change SET events = '[]'",
    "DELETE FROM change",
    "INSERT OR REPLACE INTO change (cursor, conversation, version, at, events) "
      + "VALUES (1, 1, 1, 0, '[]')",
    "INSERT INTO change (conversation, version, at, events) VALUES (1, 1, 0, '[]')",
    "INSERT INTO change (conversation, version, at, events) VALUES (9, 1, 0, '[]')",
    "INSERT INTO change (conversation, version, at, events) VALUES (1, 'drie', 0, '[]')",
    "INSERT INTO change (conversation, version, at, events) VALUES (1, 3, 0, '')",
    "INSERT INTO change (conversation, version, at) VALUES (1, 3, 0)",
    "INSERT INTO change (conversation, version, at, events, erased) VALUES (1, 3, 0, '[]', 'een')",
    "INSERT INTO change (at, events) VALUES (0, '[]')",
    "INSERT INTO change (conversation, version, at, events, said) VALUES (1, 3, 0, '[]', 9)",
    "INSERT INTO said (text) VALUES ('')",
    "UPDATE conversation SET summary = NULL",
    "INSERT INTO projection (name, version, cursor) VALUES ('search', 1, -1)",
    "INSERT INTO settlement (conversation, number, kind, at) VALUES (1, 1, 'answered', 0)",
    "INSERT INTO settlement (conversation, number, kind, at) VALUES (9, 1, 'dismissed', 0)",
    "UPDATE conversation SET phase = 'asleep'",
    "UPDATE conversation SET phase = 'closed'",
    "UPDATE conversation SET owner = 'operator'",
    "INSERT INTO operator_team (operator, team) VALUES ('sanne', 'nergens')",
    "INSERT INTO operator (id, name, capacity, is_disabled, password_hash) "
      + "VALUES ('x', 'X', 21, 0, 'hash')",
    "INSERT INTO follow_up (conversation, place, left_at, text, state) "
      + "VALUES (1, 0, 0, 'bel', 'done')",
    "INSERT INTO asked_question (conversation, number, at, language, text, decision, confidence, "
      + "is_rejected, is_rephrased, is_escalated, falls_short) "
      + "VALUES (1, 1, 0, 'nl', 'hallo', 'guess', 0, 0, 0, 0, 1)",
  ])
  func `a statement against them is refused`(_ statement: String) async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      let recorded = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("hallo"),
      ])
      let error = await #expect(throws: DatabaseError.self) {
        try await database.write { try $0.execute(sql: statement) }
      }
      #expect(error?.resultCode == .SQLITE_CONSTRAINT)
      #expect(try await SQLiteEventLog(database).changes(after: 0, limit: 10) == recorded)
    }
  }

  @Test func `a cursor never names two changes`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (one, other) = (Story("een"), Story("twee"))
      _ = try await log.append([one.begin(), one.visitorSays("hallo")])
      _ = try await SQLiteRetention(database).erase([one.conversation.id])
      let recorded = try await log.append([other.begin()])
      #expect(recorded.map(\.cursor) == [4])
    }
  }

  @Test func `all tables are strict`() async throws {
    try await withDatabase { database, _ in
      let loose = try await database.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND NOT strict
              AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
            """)
      }
      #expect(loose.isEmpty)
    }
  }

  /// Databases in the field have run these. A new migration is added at the end.
  @Test func `the migrations that have shipped are there in their order`() {
    #expect(
      Schema.migrator.migrations == [
        "1 conversations", "2 desk", "3 gaps", "4 changes", "5 projections", "6 pages",
        "7 exceptional days", "8 signing in", "9 promises", "10 supervisors", "11 visits",
        "12 ledger", "13 said", "14 touches", "15 visitors", "16 facts",
        "20 customer numbers", "21 order changes",
        "40 attachments", "41 letters",
      ])
  }
}
