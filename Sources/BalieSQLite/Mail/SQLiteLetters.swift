import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

/// The mail of an open data folder, in a table of SQLite.
public struct SQLiteLetters: Letters {
  private let database: SQLiteDatabase

  /// The mail of an open data folder.
  public init(_ database: SQLiteDatabase) { self.database = database }

  /// How far the log was looked through.
  public func cursor() async throws -> Int64? {
    try await database.read { try Int64.fetchOne($0, sql: "SELECT cursor FROM letter_cursor") }
  }

  /// Takes in letters together with how far the log was looked through.
  public func queue(_ letters: [Letter], through cursor: Int64) async throws {
    try await database.write { db in
      for letter in letters { try Self.insert(letter, into: db) }
      try db.execute(
        sql: """
          INSERT INTO letter_cursor (key, cursor) VALUES (1, ?1)
          ON CONFLICT (key) DO UPDATE SET cursor = max(cursor, ?1)
          """, arguments: [cursor])
    }
  }

  /// A conversation that was erased meanwhile has no letters any more.
  private static func insert(_ letter: Letter, into db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO letter (cursor, conversation, kind, state, tries, at, recipient, trouble)
        SELECT ?, key, ?, ?, ?, ?, ?, ? FROM conversation WHERE name = ?
        ON CONFLICT (cursor) DO NOTHING
        """,
      arguments: [
        letter.cursor, letter.kind.rawValue, letter.state.rawValue, letter.tries,
        StoredMoment(letter.at).nanoseconds, letter.to, letter.trouble,
        letter.conversation.rawValue,
      ])
  }

  /// Letters to be sent by now.
  public func due(at moment: Date, limit: Int) async throws -> [Letter] {
    try await fetch(
      "state = 'due' AND at <= ? ORDER BY at, cursor LIMIT ?",
      [StoredMoment(moment).nanoseconds, limit])
  }

  /// Keeps what became of one, also where Balie stops meanwhile: what was sent is sent.
  public func settle(_ letter: Letter) async throws {
    try await database.writeToTheEnd { db in
      try db.execute(
        sql: """
          UPDATE letter SET state = ?, tries = ?, at = ?, recipient = ?, trouble = ?
          WHERE cursor = ?
          """,
        arguments: [
          letter.state.rawValue, letter.tries, StoredMoment(letter.at).nanoseconds, letter.to,
          letter.trouble, letter.cursor,
        ])
    }
  }

  /// The letters of a conversation.
  public func letters(of conversation: ConversationID) async throws -> [Letter] {
    try await fetch("conversation.name = ? ORDER BY cursor", [conversation.rawValue])
  }

  /// Those that could not be sent since a moment, and those that were tried in vain so far.
  public func trouble(since moment: Date) async throws -> [Letter] {
    try await fetch(
      "(state = 'failed' AND at >= ?) OR (state = 'due' AND tries > 0) ORDER BY at",
      [StoredMoment(moment).nanoseconds])
  }

  private func fetch(_ condition: String, _ arguments: StatementArguments) async throws -> [Letter]
  {
    try await database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT letter.*, conversation.name
          FROM letter JOIN conversation ON conversation.key = letter.conversation
          WHERE \(condition)
          """, arguments: arguments
      ).map(Self.letter)
    }
  }

  private static func letter(_ row: Row) throws -> Letter {
    var letter = Letter(
      cursor: row["cursor"], conversation: ConversationID(rawValue: row["name"]),
      kind: try known(row["kind"], as: "kind of letter"),
      at: StoredMoment(nanoseconds: row["at"]).date)
    letter.state = try known(row["state"], as: "state of a letter")
    letter.tries = row["tries"]
    letter.to = row["recipient"]
    letter.trouble = row["trouble"]
    return letter
  }
}
