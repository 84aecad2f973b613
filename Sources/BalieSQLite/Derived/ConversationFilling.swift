import BalieConversation
import BalieLog
import BalieRecords
import GRDB

/// Derives from a log that an older Balie wrote what rows of conversations hold today: once, when
/// the data folder is first opened by a program that keeps it.
enum ConversationFilling {
  /// One transaction: cut short, it is done again the next time. A conversation that cannot be read
  /// is left as it is and keeps no other back.
  static func fillIfNeeded(_ db: Database) throws {
    let keys = try Int64.fetchAll(db, sql: "SELECT key FROM conversation WHERE summary IS NULL")
    for key in keys {
      do { try fill(key, in: db) } catch is EventLogError {}
    }
  }

  private static func fill(_ key: Int64, in db: Database) throws {
    let rows = try ChangeRow.fetch(db, where: "conversation.key = ? ORDER BY change.version", [key])
    guard let conversation = try Conversation.replaying(rows) else { return }
    try db.execute(
      sql: "UPDATE conversation SET summary = ?, quiet_since = ? WHERE key = ?",
      arguments: [
        try SummaryRecord(conversation.summary).text,
        StoredMoment(conversation.quietSince).nanoseconds, key,
      ])
  }
}
