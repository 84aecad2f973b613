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

  /// Messages whose words match a search, best first, people's before the bot's. Letters with and without accents are the
  /// same; the last word may be the beginning of one. Nothing to search for finds nothing.
  public func search(_ words: String, limit: Int) async throws -> [SearchHit] {
    guard let expression = SearchExpression(words) else { return [] }
    return try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(sql: Self.searching), arguments: [expression.string, max(0, limit)]
      ).map(SearchHit.init)
    }
  }

  private static let searching = """
    SELECT conversation.name, message.number, message.at,
      snippet(message_index, 0, '', '', '…', 24), message.author, message.operator,
      conversation.summary
    FROM message_index
    JOIN message ON message.key = message_index.rowid
    JOIN conversation ON conversation.key = message.conversation
    WHERE message_index MATCH ? AND conversation.summary IS NOT NULL
    ORDER BY message.author IS 'bot', message_index.rank LIMIT ?
    """

  /// Left messages, promises first, then the newest; done ones only on request.
  public func followUps(includingDone: Bool, limit: Int) async throws -> [FollowUpEntry] {
    try await database.read { db in
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

  /// Closed conversations, the latest first.
  public func recentlyClosed(limit: Int) async throws -> [ConversationID] {
    try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT name FROM conversation WHERE phase = 'closed'
          ORDER BY closed_at DESC, key DESC LIMIT ?
          """)
      return try String.fetchAll(statement, arguments: [max(0, limit)])
        .map(ConversationID.init(rawValue:))
    }
  }
}

extension SearchHit {
  fileprivate init(_ row: Row) throws {
    let id = ConversationID(rawValue: row[0])
    self.init(
      conversation: id, number: row[1], excerpt: row[3],
      at: StoredMoment(nanoseconds: row[2]).date,
      author: Message.Author(stored: row[4], operator: row[5]),
      summary: try SummaryRecord.summary(of: id, in: row[6]))
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
