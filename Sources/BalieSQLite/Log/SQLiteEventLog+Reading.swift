import BalieConversation
import BalieLog
import GRDB

extension SQLiteEventLog {
  /// Changes of all conversations after a cursor, oldest first.
  public func changes(after cursor: Int64, limit: Int) async throws -> [Change] {
    let rows = try await database.read { db in
      try ChangeRow.fetch(
        db, where: "change.cursor > ? ORDER BY change.cursor LIMIT ?", [cursor, max(0, limit)])
    }
    return rows.map(\.change)
  }

  /// Changes of one conversation after a cursor, oldest first.
  public func changes(
    of conversation: ConversationID, after cursor: Int64, limit: Int
  ) async throws -> [Change] {
    let rows = try await database.read { db in
      try ChangeRow.fetch(
        db,
        where: "conversation.name = ? AND change.cursor > ? ORDER BY change.version LIMIT ?",
        [conversation.rawValue, cursor, max(0, limit)])
    }
    return rows.map(\.change)
  }

  /// The conversation as its events make it; nil where there is none.
  public func conversation(_ id: ConversationID) async throws -> Conversation? {
    let rows = try await database.read { db in
      try ChangeRow.fetch(
        db, where: "conversation.name = ? ORDER BY change.version", [id.rawValue])
    }
    return try Conversation.replaying(rows)
  }
}
