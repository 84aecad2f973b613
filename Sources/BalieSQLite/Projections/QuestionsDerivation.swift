import BalieConversation
import BalieLog
import GRDB

/// The questions that were asked and what became of them, personal data masked. Masking takes time
/// that grows with a message, which is why it is done by a follower: nobody's answer waits for it.
struct QuestionsDerivation: Derivation {
  let name = "questions"
  let version = 1
  let conversations: ReplayedConversations

  func rows(of changes: [Change]) async throws -> [ProjectedRow] {
    var rows: [ProjectedRow] = []
    for change in changes {
      guard let conversation = try await conversations.after(change) else { continue }
      rows += conversation.askedQuestions(changedBy: change.events)
        .map { ProjectedRow(change: change, row: AskedQuestionRow(question: $0)) }
    }
    return rows
  }

  /// What editors settled is not derived, and stays.
  func empty(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM asked_question")
  }
}
