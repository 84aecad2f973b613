import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

/// The asked questions, and beside them what editors settled. Every look at them catches up with the
/// log first.
public struct SQLiteQuestionLedger: QuestionLedger {
  private let database: SQLiteDatabase

  /// The ledger of an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// Questions on which the knowledge fell short and that nobody has settled, newest first.
  public func openShortfalls(limit: Int) async throws -> [AskedQuestion] {
    try await questions(where: "falls_short AND settlement.kind IS NULL", [], limit: limit)
  }

  /// What visitors said when they were answered with a topic, newest first.
  public func questions(about topic: String, limit: Int) async throws -> [AskedQuestion] {
    try await questions(
      where: "asked_question.topic = ? AND decision = 'answer'", [topic], limit: limit)
  }

  private func questions(
    where condition: String, _ arguments: StatementArguments, limit: Int
  ) async throws -> [AskedQuestion] {
    try await database.questions.catchUp()
    return try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(AskedQuestion.columns)
          FROM asked_question JOIN conversation ON conversation.key = asked_question.conversation
          LEFT JOIN settlement USING (conversation, number)
          WHERE \(condition)
          ORDER BY asked_question.at DESC, conversation.key DESC, number DESC LIMIT ?
          """)
      return try Row.fetchAll(statement, arguments: arguments + [max(0, limit)])
        .map(AskedQuestion.init)
    }
  }

  /// Marks questions as dealt with, all or none. One that has been erased meanwhile has nothing to
  /// be marked.
  public func settle(
    _ questions: [QuestionReference], as settlement: Settlement, at moment: Date
  ) async throws {
    let record = SettlementRecord(settlement)
    let moment = StoredMoment(moment).nanoseconds
    try await database.questions.catchUp()
    try await database.write { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO settlement (conversation, number, kind, topic, at)
          SELECT conversation, number, ?, ?, ? FROM asked_question
          WHERE conversation = (SELECT key FROM conversation WHERE name = ?) AND number = ?
          ON CONFLICT DO UPDATE SET kind = excluded.kind, topic = excluded.topic, at = excluded.at
          """)
      for question in questions {
        try statement.execute(arguments: [
          record.kind, record.topic, moment, question.conversation.rawValue, question.number,
        ])
      }
    }
  }

  /// Whether a question was asked and has not been erased, settled or not.
  public func keeps(_ question: QuestionReference) async throws -> Bool {
    try await database.questions.catchUp()
    return try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM asked_question
            WHERE conversation = (SELECT key FROM conversation WHERE name = ?) AND number = ?)
          """)
      return try Bool.fetchOne(
        statement, arguments: [question.conversation.rawValue, question.number]) ?? false
    }
  }

  /// How often each topic was asked for and what came of it.
  public func topicUse() async throws -> [String: TopicUse] {
    try await database.questions.catchUp()
    return try await database.read { db in
      let rows = try Row.fetchAll(db.cachedStatement(sql: Self.counting))
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["topic"], TopicUse($0)) })
    }
  }

  private static let counting = """
    SELECT topic, count(*) AS asked, sum(decision = 'answer') AS answered,
      sum(is_rejected) AS rejected, sum(is_escalated) AS escalated
    FROM asked_question WHERE topic IS NOT NULL GROUP BY topic
    """
}

extension TopicUse {
  fileprivate init(_ row: Row) {
    self.init()
    asked = row["asked"]
    answered = row["answered"]
    rejected = row["rejected"]
    escalated = row["escalated"]
  }
}
