import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

/// Look-ups in the tables that are derived from the log.
public struct SQLiteArchive: Archive {
  private let database: SQLiteDatabase

  /// The archive of an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// The conversation whose visitor holds the token with this digest.
  public func conversation(tokenDigest: [UInt8]) async throws -> ConversationID? {
    try await database.read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT name FROM conversation WHERE token_digest = ?")
      return try String.fetchOne(statement, arguments: [Data(tokenDigest)])
        .map(ConversationID.init(rawValue:))
    }
  }

  /// Messages whose words match a search, best first. Letters with and without accents are the
  /// same; the last word may be the beginning of one. Nothing to search for finds nothing.
  public func search(_ words: String, limit: Int) async throws -> [SearchHit] {
    guard let expression = SearchExpression(words) else { return [] }
    try await database.search.catchUp()
    let found = try await database.read { db in
      let cursors = try Int64.fetchAll(
        db.cachedStatement(sql: Self.searching), arguments: [expression.string, max(0, limit)])
      return try cursors.map { ($0, try Self.change(with: $0, in: db)) }
    }
    return found.compactMap { cursor, row in
      row.flatMap { SearchHit(cursor, in: $0.change, expression) }
    }
  }

  private static let searching =
    "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT ?"

  /// The change that an event is in: the first that is no older.
  private static func change(with cursor: Int64, in db: Database) throws -> ChangeRow? {
    try ChangeRow.fetch(
      db, where: "change.cursor >= ? ORDER BY change.cursor LIMIT 1", [cursor]
    ).first
  }

  /// Left messages, newest first; done ones only on request.
  public func followUps(includingDone: Bool, limit: Int) async throws -> [FollowUpEntry] {
    try await database.followUps.catchUp()
    return try await database.read { db in
      let condition = includingDone ? "" : "WHERE state <> 'done'"
      let statement = try db.cachedStatement(
        sql: """
          SELECT conversation.name AS conversation_name, follow_up.*
          FROM follow_up JOIN conversation ON conversation.key = follow_up.conversation
          \(condition) ORDER BY left_at DESC, follow_up.conversation DESC, place DESC LIMIT ?
          """)
      return try Row.fetchAll(statement, arguments: [max(0, limit)]).map(FollowUpEntry.init)
    }
  }

  /// The rows of closed conversations, the latest first. One that cannot be read has none.
  public func recentlyClosed(limit: Int) async throws -> [ConversationSummary] {
    let rows = try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT name, summary FROM conversation WHERE phase = 'closed' AND summary IS NOT NULL
          ORDER BY closed_at DESC, key DESC LIMIT ?
          """)
      return try Row.fetchAll(statement, arguments: [max(0, limit)])
        .map { (ConversationID(rawValue: $0[0]), $0[1] as String) }
    }
    return try rows.map { try SummaryRecord.summary(of: $0.0, in: $0.1) }
  }
}

extension SearchHit {
  /// Nil where the event is not there any more.
  fileprivate init?(_ cursor: Int64, in change: Change, _ expression: SearchExpression) {
    guard let recorded = change.recorded.first(where: { $0.cursor == cursor }),
      let said = recorded.event.said
    else { return nil }
    self.init(
      conversation: recorded.conversation, number: said.number,
      excerpt: Excerpt(of: said.words, around: expression.words).text, at: recorded.at)
  }
}

extension FollowUpEntry {
  fileprivate init(_ row: Row) throws {
    var followUp = FollowUp(
      text: MessageText(stored: row["text"]),
      contact: Contact(storedName: row["name"], email: row["email"], phone: row["phone"]),
      leftAt: StoredMoment(nanoseconds: row["left_at"]).date)
    followUp.state = try FollowUpStateRecord(kind: row["state"], operator: row["operator"]).state
    self.init(
      conversation: ConversationID(rawValue: row["conversation_name"]), index: row["place"],
      followUp: followUp)
  }
}
