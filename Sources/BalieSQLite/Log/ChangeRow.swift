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
  let events: String?

  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [ChangeRow] {
    let statement = try db.cachedStatement(sql: selecting(condition))
    return try Row.fetchAll(statement, arguments: arguments).map(ChangeRow.init)
  }

  private static func selecting(_ condition: String) -> String {
    """
    SELECT change.cursor, coalesce(change.conversation, 0),
      coalesce(conversation.name, change.erased), coalesce(change.version, 0), change.at,
      change.events
    FROM change LEFT JOIN conversation ON conversation.key = change.conversation
    WHERE \(condition)
    """
  }

  private init(_ row: Row) {
    cursor = row[0]
    key = row[1]
    conversation = row[2]
    version = row[3]
    at = StoredMoment(nanoseconds: row[4])
    events = row[5]
  }

  var id: ConversationID { ConversationID(rawValue: conversation) }

  /// The change; one that cannot be read says so, and is no reason to keep back others.
  var change: Change {
    Change(cursor: cursor, at: at.date, what: what)
  }

  private var what: Change.What {
    guard let events else { return .erased(id) }
    do {
      return .decided(
        conversation: id, version: version, events: try ChangeRecord.events(of: events))
    } catch {
      return .unreadable(id, reason: String(describing: error))
    }
  }
}
