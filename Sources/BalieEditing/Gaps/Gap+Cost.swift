import BalieConversation

extension AskedQuestion.Shortfall {
  /// What a question costs on which the knowledge fell short in this way, in times asked again:
  /// an operator's minutes weigh most, a wrong answer more than none.
  public var cost: Double {
    switch self {
    case .escalated: 4
    case .rejected: 2
    case .unanswered: 1.5
    case .rephrased: 1
    }
  }
}

extension Gap {
  /// Makes a gap of alike questions; nil of none.
  ///
  /// - Parameter typical: The question that stands for all.
  public init?(of questions: [AskedQuestion], typical: AskedQuestion, nearestTopic: String?) {
    let newestFirst = questions.sorted { $1.isAsked(before: $0) }
    guard let oldest = newestFirst.last else { return nil }
    self.init(
      id: oldest.reference.gapID, title: typical.text,
      questions: newestFirst, people: Set(questions.map(\.conversation)).count,
      cost: questions.reduce(0) { $0 + ($1.shortfall?.cost ?? 0) }, nearestTopic: nearestTopic)
  }

  /// The costliest first; of equals those that more people met.
  public static func isCostlier(_ one: Gap, than other: Gap) -> Bool {
    (one.cost, one.people, other.id) > (other.cost, other.people, one.id)
  }
}

extension AskedQuestion {
  /// In the order of time; questions of one moment by their conversations and numbers, so that
  /// the order is always the same.
  public func isAsked(before other: AskedQuestion) -> Bool {
    (at, conversation.rawValue, number) < (other.at, other.conversation.rawValue, other.number)
  }
}
