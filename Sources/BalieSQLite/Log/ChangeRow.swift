import BalieConversation
import BalieLog
import BalieRecords
import GRDB

/// A row of the log, with the public name of its conversation. Rows leave the database as they are
/// and become events outside it, so that connections are not held up by JSON.
struct ChangeRow: Sendable {
  let cursor: Int64
  /// The conversation's key; 0 for an erasure.
  let key: Int64
  let conversation: String
  let version: Int
  let at: StoredMoment
  /// Nothing for an erasure.
  let stored: String?
  /// The answers that were said in it, shared with all who said the same.
  private let said: Result<SaidAnswers, any Error>

  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [ChangeRow] {
    let statement = try db.cachedStatement(sql: selecting(condition))
    let rows = try Row.fetchAll(statement, arguments: arguments)
    let said = try SaidRow.answers(of: Set(rows.compactMap { $0[6] }), in: db)
    return rows.map { ChangeRow($0, said: said) }
  }

  private static func selecting(_ condition: String) -> String {
    """
    SELECT change.cursor, coalesce(change.conversation, 0),
      coalesce(conversation.name, change.erased), coalesce(change.version, 0), change.at,
      change.events, change.said
    FROM change LEFT JOIN conversation ON conversation.key = change.conversation
    WHERE \(condition)
    """
  }

  private init(_ row: Row, said answers: [Int64: Result<SaidAnswers, any Error>]) {
    cursor = row[0]
    key = row[1]
    conversation = row[2]
    version = row[3]
    at = StoredMoment(nanoseconds: row[4])
    stored = row[5]
    let key: Int64? = row[6]
    // The foreign key keeps what is referred to; a row without a reference said nothing apart.
    said = key.flatMap { answers[$0] } ?? .success(.none)
  }

  var id: ConversationID { ConversationID(rawValue: conversation) }

  /// What happened; of an erasure nothing.
  ///
  /// - Throws: `UnreadableRecord`.
  var events: [Event] {
    get throws {
      guard let stored else { return [] }
      return try ChangeRecord.events(of: stored, answers: said.get())
    }
  }

  /// The change; one that cannot be read says so, and is no reason to keep back others.
  var change: Change {
    Change(cursor: cursor, at: at.date, what: what)
  }

  private var what: Change.What {
    guard stored != nil else { return .erased(id) }
    do {
      return .decided(conversation: id, version: version, events: try events)
    } catch {
      return .unreadable(id, reason: String(describing: error))
    }
  }
}
