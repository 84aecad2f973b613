/// What it costs a visitor when the bot does one thing or another, in times of being asked to say
/// it again: that costs 1.
///
/// The bot does what is cheapest for the chances it sees, see ``Deed``. So a site that minds wrong
/// answers more than choices says just that, and no threshold stands alone.
public struct Costs: Equatable, Sendable {
  /// A wrong answer, with nothing right beneath it. From 0.1 to 100.
  public var wrongAnswer = 1.45
  /// A wrong answer with the right topic beneath it, one tap away.
  public var wrongAnswerAbove = 1.2
  /// Choosing among topics instead of reading an answer.
  public var choice = 0.12
  /// Each topic that is shown: it is read too.
  public var option = 0.012
  /// Being asked to say it in other words.
  public var sayAgain = 1.0
  /// Words of an intent to somebody who meant something else.
  public var wrongRemark = 1.6
  /// Being passed to a person who was not asked for.
  public var needlessPerson = 1.0
  /// Asking for a person and not getting one.
  public var missedPerson = 2.0

  /// The shipped costs.
  public init() {}

  /// The costs by the names that files give them.
  static var keys: [(name: String, path: WritableKeyPath<Costs, Double> & Sendable)] {
    [
      ("wrong-answer", \.wrongAnswer), ("wrong-answer-above-right-one", \.wrongAnswerAbove),
      ("choice", \.choice), ("option", \.option), ("say-again", \.sayAgain),
      ("wrong-remark", \.wrongRemark), ("needless-person", \.needlessPerson),
      ("missed-person", \.missedPerson),
    ]
  }
}
