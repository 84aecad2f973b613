import BalieConversation
import BalieRecords
import GRDB

/// A question and what became of it, derived from the conversation after a change.
struct AskedQuestionRow: DerivedRow {
  let question: AskedQuestion

  /// Puts it in the place of what was known of the question.
  func write(to db: Database, of conversation: Int64) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO asked_question (
          conversation, number, at, language, text, decision, topic, confidence, is_rejected,
          is_rephrased, is_escalated, operator_answer, falls_short
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (conversation, number) DO UPDATE SET
          decision = excluded.decision, topic = excluded.topic,
          is_rejected = excluded.is_rejected, is_rephrased = excluded.is_rephrased,
          is_escalated = excluded.is_escalated, operator_answer = excluded.operator_answer,
          falls_short = excluded.falls_short
        """)
    try statement.execute(arguments: [
      conversation, question.number, StoredMoment(question.at).nanoseconds,
      question.language.rawValue, question.text, question.decision.rawValue, question.topic,
      question.confidence, question.isRejected, question.isRephrased, question.isEscalated,
      question.operatorAnswer, question.shortfall != nil,
    ])
  }
}

extension AskedQuestion {
  /// Columns for ``init(_:)``, of `asked_question` joined with its `conversation`.
  static let columns = "conversation.name, asked_question.*"

  init(_ row: Row) throws {
    self.init(
      conversation: ConversationID(rawValue: row["name"]), number: row["number"],
      at: StoredMoment(nanoseconds: row["at"]).date,
      language: LanguageCode(rawValue: row["language"]), text: row["text"],
      decision: try known(row["decision"], as: "decision"), topic: row["topic"],
      confidence: row["confidence"], isRejected: row["is_rejected"],
      isRephrased: row["is_rephrased"], isEscalated: row["is_escalated"],
      operatorAnswer: row["operator_answer"])
  }
}
