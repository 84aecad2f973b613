import BalieConversation
import GRDB

extension SQLiteEventLog {
  /// Events of all conversations after a cursor, oldest first.
  public func events(after cursor: Int64, limit: Int) async throws -> [RecordedEvent] {
    let rows = try await database.read { db in
      try EventRow.fetch(
        db, where: "event.cursor > ? ORDER BY event.cursor LIMIT ?", [cursor, max(0, limit)])
    }
    return try rows.map { try $0.recorded }
  }

  /// Events of one conversation after a cursor, oldest first.
  public func events(
    of conversation: ConversationID, after cursor: Int64, limit: Int
  ) async throws -> [RecordedEvent] {
    let rows = try await database.read { db in
      try EventRow.fetch(
        db,
        where: "conversation.name = ? AND event.cursor > ? ORDER BY event.version LIMIT ?",
        [conversation.rawValue, cursor, max(0, limit)])
    }
    return try rows.map { try $0.recorded }
  }

  /// The conversation as its events make it; nil where there is none.
  public func conversation(_ id: ConversationID) async throws -> Conversation? {
    let rows = try await database.read { db in
      try EventRow.fetch(
        db, where: "conversation.name = ? ORDER BY event.version", [id.rawValue])
    }
    return try Conversation.replaying(rows).first
  }

  /// All conversations that are not closed, in the order in which they began.
  public func openConversations() async throws -> [Conversation] {
    let rows = try await database.read { db in
      try EventRow.fetch(
        db,
        where: "conversation.phase <> 'closed' ORDER BY conversation.key, event.version", [])
    }
    return try Conversation.replaying(rows)
  }
}
