import BalieConversation
import GRDB

/// Derives the asked questions of a log that was written before they were kept: once, when the
/// data folder is first opened by a program that keeps them.
enum AskedQuestionFilling {
  /// One transaction: cut short, it is done again the next time.
  static func fillIfNeeded(_ db: Database) throws {
    guard try Row.fetchOne(db, sql: "SELECT 1 FROM asked_question_unfilled") != nil else { return }
    let conversations = try Row.fetchCursor(db, sql: "SELECT key, name FROM conversation")
    while let row = try conversations.next() {
      try fill(row["key"], named: row["name"], in: db)
    }
    try db.execute(sql: "DELETE FROM asked_question_unfilled")
  }

  /// An episode's questions are known at its end, before the next one wipes the bot's memory.
  private static func fill(_ key: Int64, named name: String, in db: Database) throws {
    var conversation = Conversation(id: ConversationID(rawValue: name))
    for row in try EventRow.fetch(
      db, where: "conversation.key = ? ORDER BY event.version", [key])
    {
      let event = try row.record.event()
      if case .episodeStarted = event { try write(conversation, key, to: db) }
      conversation.evolve(event, at: row.at.date)
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
