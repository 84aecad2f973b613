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

  /// Messages whose words match a search, best first, people's before the bot's. Letters with and
  /// without accents are the same; the last word may be the beginning of one. Nothing to search for
  /// finds nothing.
  public func search(_ words: String, limit: Int) async throws -> [SearchHit] {
    guard let expression = SearchExpression(words) else { return [] }
    try await database.search.catchUp()
    let limit = max(0, limit)
    let found = try await database.read { db in
      // More than are shown: the index does not know the bot's words, which go behind people's.
      let cursors = try Int64.fetchAll(
        db.cachedStatement(sql: Self.searching), arguments: [expression.string, limit * 4])
      return try cursors.map { ($0, try Self.found($0, in: db)) }
    }
    let hits = try found.compactMap { cursor, row in
      try row.flatMap { try SearchHit(cursor, in: $0.0, summary: $0.summary, expression) }
    }
    let (bots, peoples) = (hits.filter { $0.author == .bot }, hits.filter { $0.author != .bot })
    return Array((peoples + bots).prefix(limit))
  }

  private static let searching =
    "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT ?"

  /// The change that an event is in, the first that is no older, with its conversation's row.
  private static func found(_ cursor: Int64, in db: Database) throws -> (Change, summary: String)? {
    let change = try ChangeRow.fetch(
      db, where: "change.cursor >= ? ORDER BY change.cursor LIMIT 1", [cursor]
    ).first?.change
    guard let change else { return nil }
    let summary = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT summary FROM conversation WHERE name = ? AND summary IS NOT NULL"),
      arguments: [change.conversation.rawValue])
    return summary.map { (change, $0) }
  }

  /// Left messages, promises first, then the newest; done ones only on request.
  public func followUps(includingDone: Bool, limit: Int) async throws -> [FollowUpEntry] {
    try await database.followUps.catchUp()
    return try await database.read { db in
      let condition = includingDone ? "" : "WHERE state <> 'done'"
      let statement = try db.cachedStatement(
        sql: """
          SELECT conversation.name AS conversation_name, follow_up.*
          FROM follow_up JOIN conversation ON conversation.key = follow_up.conversation
          \(condition)
          ORDER BY day IS NULL, day, left_at DESC, follow_up.conversation DESC, place DESC LIMIT ?
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
  fileprivate init?(
    _ cursor: Int64, in change: Change, summary: String, _ expression: SearchExpression
  ) throws {
    guard let recorded = change.recorded.first(where: { $0.cursor == cursor }),
      let said = recorded.event.said
    else { return nil }
    self.init(
      conversation: recorded.conversation, number: said.number,
      excerpt: Excerpt(of: said.words, around: expression.words).text, at: recorded.at,
      author: said.author,
      summary: try SummaryRecord.summary(of: recorded.conversation, in: summary))
  }
}

extension FollowUpEntry {
  fileprivate init(_ row: Row) throws {
    let promise: PromiseRecord? = (row["day"] as String?).map {
      PromiseRecord(day: $0, means: row["means"])
    }
    var followUp = FollowUp(
      text: MessageText(stored: row["text"]),
      contact: Contact(storedName: row["name"], email: row["email"], phone: row["phone"]),
      leftAt: StoredMoment(nanoseconds: row["left_at"]).date, promise: try promise?.promise)
    followUp.state = try FollowUpStateRecord(kind: row["state"], operator: row["operator"]).state
    self.init(
      conversation: ConversationID(rawValue: row["conversation_name"]), index: row["place"],
      followUp: followUp)
  }
}
