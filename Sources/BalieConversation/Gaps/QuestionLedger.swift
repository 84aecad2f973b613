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

/// Which question.
public struct QuestionReference: Hashable, Sendable {
  /// Where it was asked.
  public let conversation: ConversationID
  /// Which message it was.
  public let number: MessageNumber

  /// Names a question.
  public init(conversation: ConversationID, number: MessageNumber) {
    self.conversation = conversation
    self.number = number
  }
}

extension QuestionReference {
  /// The question after which a gap is named; nil for what is no gap's name.
  public init?(gapID: String) {
    guard let hyphen = gapID.lastIndex(of: "-"), hyphen > gapID.startIndex,
      let number = MessageNumber(gapID[gapID.index(after: hyphen)...])
    else { return nil }
    self.init(conversation: ConversationID(rawValue: String(gapID[..<hyphen])), number: number)
  }

  /// The name of a gap of which this is the oldest question.
  public var gapID: String { "\(conversation.rawValue)-\(number)" }
}

extension AskedQuestion {
  /// Which question it is.
  public var reference: QuestionReference {
    QuestionReference(conversation: conversation, number: number)
  }
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
