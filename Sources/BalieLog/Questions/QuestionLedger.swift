import BalieConversation
import Foundation

/// The questions that were asked, as the log's events make them.
public protocol QuestionLedger: Sendable {
  /// Questions on which the knowledge fell short and that nobody has settled, newest first.
  func openShortfalls(limit: Int) async throws -> [AskedQuestion]
  /// Marks questions as dealt with; settled ones are no gaps any more.
  func settle(_ questions: [QuestionReference], as settlement: Settlement, at moment: Date)
    async throws
  /// Whether a question was asked and has not been erased, settled or not.
  func keeps(_ question: QuestionReference) async throws -> Bool
  /// How often each topic was asked for and what came of it.
  func topicUse() async throws -> [String: TopicUse]
  /// What visitors said when they were answered with a topic, newest first.
  func questions(about topic: String, limit: Int) async throws -> [AskedQuestion]
}

/// What an editor did about a question.
public enum Settlement: Equatable, Sendable {
  /// This topic answers it now.
  case answered(topic: String)
  /// It must not be answered, and a test says so.
  case outOfScope
  /// Nothing is to be done.
  case dismissed
}

/// What came of a topic's questions.
public struct TopicUse: Equatable, Sendable {
  /// Questions whose answer, or else first candidate, it was.
  public var asked = 0
  /// Those that were answered with it.
  public var answered = 0
  /// Those whose answer did not help.
  public var rejected = 0
  /// Those that an operator took over.
  public var escalated = 0

  /// Never asked.
  public init() {}
}
