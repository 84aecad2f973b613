import Foundation

/// A visitor's question to the bot and what became of it: the stuff that gaps and the figures of a
/// topic are made of. Personal data is masked, so that editors see questions and not people.
public struct AskedQuestion: Equatable, Sendable {
  /// Where it was asked.
  public let conversation: ConversationID
  /// Which message it was.
  public let number: MessageNumber
  /// When it was asked.
  public let at: Date
  /// The language it was read in.
  public let language: LanguageCode
  /// The words, personal data masked.
  public let text: String
  /// What the bot did; a clarification of which the visitor chose a topic has come to an answer.
  public let decision: Finding.Decision
  /// The topic it was answered with, or else the first candidate that is a topic.
  public let topic: String?
  /// The first candidate's confidence, 0...1.
  public let confidence: Double
  /// The visitor said that the answer did not help.
  public let isRejected: Bool
  /// The visitor asked again in other words before anything helped: the bot had not answered, or
  /// its answer was rejected, or what came next led to a topic that this was close to.
  public let isRephrased: Bool
  /// An operator took over with this question open.
  public let isEscalated: Bool
  /// What the operator who took over said before the visitor's next word, personal data masked;
  /// also where the visitor had asked again in other words by then.
  public let operatorAnswer: String?

  /// Puts an asked question together.
  public init(
    conversation: ConversationID, number: MessageNumber, at: Date, language: LanguageCode,
    text: String, decision: Finding.Decision, topic: String?, confidence: Double,
    isRejected: Bool, isRephrased: Bool, isEscalated: Bool, operatorAnswer: String?
  ) {
    self.conversation = conversation
    self.number = number
    self.at = at
    self.language = language
    self.text = text
    self.decision = decision
    self.topic = topic
    self.confidence = confidence
    self.isRejected = isRejected
    self.isRephrased = isRephrased
    self.isEscalated = isEscalated
    self.operatorAnswer = operatorAnswer
  }

  /// Why the knowledge fell short, the gravest first; nil where it did not.
  public var shortfall: Shortfall? {
    if isEscalated { return .escalated }
    if isRejected { return .rejected }
    if decision != .answer { return .unanswered }
    return isRephrased ? .rephrased : nil
  }

  /// How the knowledge fell short.
  public enum Shortfall: String, Sendable, CaseIterable {
    case escalated
    case rejected
    case unanswered
    case rephrased
  }
}
