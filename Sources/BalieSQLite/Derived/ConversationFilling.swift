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
    let lacksQuestions = try Row.fetchOne(db, sql: "SELECT 1 FROM asked_question_unfilled") != nil
    let names = try Row.fetchAll(
      db,
      sql: "SELECT key FROM conversation WHERE summary IS NULL OR ?", arguments: [lacksQuestions])
    for row in names {
      do { try fill(row["key"], withQuestions: lacksQuestions, in: db) } catch is EventLogError {}
    }
    try db.execute(sql: "DELETE FROM asked_question_unfilled")
  }

  private static func fill(_ key: Int64, withQuestions: Bool, in db: Database) throws {
    let rows = try ChangeRow.fetch(db, where: "conversation.key = ? ORDER BY change.version", [key])
    guard let conversation = try Conversation.replaying(rows) else { return }
    try db.execute(
      sql: "UPDATE conversation SET summary = ?, quiet_since = ? WHERE key = ?",
      arguments: [
        try SummaryRecord(conversation.summary).text,
        StoredMoment(conversation.quietSince).nanoseconds, key,
      ])
    if withQuestions { try fillQuestions(key, rows, in: db) }
  }

  /// An episode's questions are known at its end, before the next one wipes the bot's memory.
  private static func fillQuestions(
    _ key: Int64, _ rows: [ChangeRow], in db: Database
  ) throws {
    guard let id = rows.first?.id else { return }
    var conversation = Conversation(id: id)
    for row in rows {
      for event in row.change.events {
        if case .episodeStarted = event { try write(conversation, key, to: db) }
        conversation.evolve(event, at: row.at.date)
      }
    }
    try write(conversation, key, to: db)
  }

  private static func write(
    _ conversation: Conversation, _ key: Int64, to db: Database
  ) throws {
    for question in conversation.askedQuestions {
      try AskedQuestionRow(question: question).write(to: db, of: key)
    }
  }
}
