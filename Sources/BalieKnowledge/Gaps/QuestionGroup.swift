import BalieLanguage

/// Questions that are alike.
public struct QuestionGroup: Equatable, Sendable {
  /// Their places in the list that was grouped, in its order.
  public let members: [Int]
  /// The place of the most typical one.
  public let typical: Int
  /// The topic that comes nearest to all of them, if any does.
  public let nearestTopic: String?
}

/// A question to be grouped.
public struct GroupedQuestion: Hashable, Sendable {
  /// What was asked.
  public let text: String
  /// The language it was read in.
  public let language: Language

  /// Puts a question together.
  public init(text: String, language: Language) {
    self.text = text
    self.language = language
  }
}
