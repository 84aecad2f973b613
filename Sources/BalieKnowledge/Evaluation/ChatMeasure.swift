/// What visitors met who wrote one kind of message: shares of those messages.
public struct ChatMeasure: Equatable, Sendable {
  /// What they have in common.
  public let name: String
  /// How many there are.
  public let count: Int
  /// Answered at once and rightly, or met as what it is: thanks by an intent's words, a request for
  /// a person by handing over, an out-of-scope question by not being answered.
  public let right: Double
  /// The right topic stood among those to choose from, or beneath a wrong answer.
  public let offered: Double
  /// A topic was answered that was not asked for.
  public let wrong: Double
  /// Asked to say it again.
  public let notUnderstood: Double
  /// Handed to an operator.
  public let handedOver: Double

  /// All questions with a topic, each of their kinds, and what is no such question.
  static func all(of predictions: [Prediction]) -> [ChatMeasure] {
    let questions = predictions.filter { $0.isInScope && $0.label != Prediction.person }
    let kinds = Dictionary(grouping: questions.filter { $0.kind != nil }) { $0.kind ?? "" }
    let talk = Dictionary(grouping: predictions.filter(\.isTalk), by: \.label)
    let rows: [(String, [Prediction])] =
      [("questions", questions)]
      + kinds.sorted { $0.key < $1.key }.map { ("  " + $0.key, $0.value) }
      + [
        ("out of scope", predictions.filter { $0.label == Prediction.outOfScope }),
        ("a person", predictions.filter { $0.label == Prediction.person }),
        ("no question", predictions.filter(\.isTalk)),
      ] + talk.sorted { $0.key < $1.key }.map { ("  " + $0.key, $0.value) }
    return rows.filter { !$0.1.isEmpty }.map { ChatMeasure($0.0, $0.1) }
  }

  private init(_ name: String, _ members: [Prediction]) {
    self.name = name
    count = members.count
    right = share(of: members, where: \.isMetRightly)
    offered = share(of: members) { !$0.isMetRightly && $0.isOffered }
    wrong = share(of: members, where: \.isAnsweredWrongly)
    notUnderstood = share(of: members) { $0.decision == Reading.Decision.rephrase.rawValue }
    handedOver = share(of: members) { $0.decision == Reading.Decision.handoff.rawValue }
  }
}

/// What answering the first topic from a chance on would bring.
public struct CurvePoint: Equatable, Sendable {
  /// The chance, 0...1.
  public let from: Double
  /// The share of questions with a topic that would be answered rightly.
  public let right: Double
  /// The share of all questions, out-of-scope ones included, that would be answered wrongly.
  public let wrong: Double
  /// The share of messages that ask nothing and would be answered with a topic.
  public let talkAnswered: Double

  static func all(of predictions: [Prediction]) -> [CurvePoint] {
    let asked = predictions.filter { !$0.isTalk && $0.label != Prediction.person }
    let inScope = asked.filter(\.isInScope)
    let talk = predictions.filter(\.isTalk)
    return stride(from: 0.3, through: 0.951, by: 0.05).map { from in
      let answers: (Prediction) -> Bool = { $0.otherIntent == nil && $0.confidence >= from }
      return CurvePoint(
        from: from, right: share(of: inScope) { answers($0) && $0.first == $0.label },
        wrong: share(of: asked) { answers($0) && $0.first != $0.label },
        talkAnswered: share(of: talk, where: answers))
    }
  }
}

extension Prediction {
  private var isHandedOver: Bool { decision == Reading.Decision.handoff.rawValue }
  private var saysIntent: Bool {
    decision == Reading.Decision.answer.rawValue && otherIntent != nil
  }

  /// Whether its visitor met what it should lead to.
  fileprivate var isMetRightly: Bool {
    if label == Prediction.person { return isHandedOver }
    if label == Prediction.outOfScope { return !isAnswered && !isHandedOver }
    if isTalk { return saysIntent || (isAnswered && first == label) }
    return isAnswered && shown?.first == label
  }

  /// Whether the right topic was shown without being answered.
  fileprivate var isOffered: Bool { isInScope && shown?.contains(label) == true && !isHandedOver }

  fileprivate var isAnsweredWrongly: Bool {
    isAnswered && shown?.first != label && label != Prediction.person
  }
}
