import BalieConversation
import GRDB

/// A row of the log, with the public name of its conversation. Rows leave the database as they are
/// and become events outside it, so that connections are not held up by JSON.
struct EventRow: Sendable {
  let cursor: Int64
  let conversation: String
  let version: Int
  let at: StoredMoment
  let record: EventRecord

  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [EventRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT event.cursor, conversation.name, event.version, event.at, event.type, event.payload
        FROM event JOIN conversation ON conversation.key = event.conversation
        WHERE \(condition)
        """)
    return try Row.fetchAll(statement, arguments: arguments).map(EventRow.init)
  }

  private init(_ row: Row) {
    cursor = row[0]
    conversation = row[1]
    version = row[2]
    at = StoredMoment(nanoseconds: row[3])
    record = EventRecord(type: row[4], payload: row[5])
  }

  var recorded: RecordedEvent {
    get throws {
      RecordedEvent(
        cursor: cursor, conversation: ConversationID(rawValue: conversation), version: version,
        at: at.date, event: try record.event())
    }
  }
}
