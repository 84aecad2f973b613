import BalieConversation

/// Questions that are alike and that the knowledge did not answer well.
public struct Gap: Equatable, Sendable {
  /// Names the group as long as its oldest question is in it.
  public let id: String
  /// The most typical question.
  public let title: String
  /// Its questions, newest first.
  public let questions: [AskedQuestion]
  /// Conversations it came up in.
  public let people: Int
  /// Summed over its questions: an operator's time weighs most, asking again least.
  public let cost: Double
  /// The topic that comes nearest, if any does.
  public let nearestTopic: String?

  /// Puts a gap together.
  public init(
    id: String, title: String, questions: [AskedQuestion], people: Int, cost: Double,
    nearestTopic: String?
  ) {
    self.id = id
    self.title = title
    self.questions = questions
    self.people = people
    self.cost = cost
    self.nearestTopic = nearestTopic
  }
}
