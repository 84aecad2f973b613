/// What the engine decided, at the thresholds it was given.
public struct DecisionMeasures: Equatable, Sendable {
  /// The share of all questions that were answered.
  public let answered: Double
  /// The share of all questions that were answered wrongly, out-of-scope ones included.
  public let answeredWrongly: Double
  /// The share of in-scope questions that were answered rightly.
  public let answeredRightly: Double
  /// The share of out-of-scope questions that were answered.
  public let outOfScopeAnswered: Double
  /// The share of requests for a person that were handed over.
  public let personsHandedOff: Double
  /// The share of other questions that were handed over.
  public let othersHandedOff: Double
  /// The share of clarifications of in-scope questions whose first four hold the right label.
  public let clarifiedRightly: Double
  /// The share of all questions that led to a clarification.
  public let clarified: Double

  init(_ predictions: [Prediction]) {
    let isAnswered: (Prediction) -> Bool = { $0.isAnswered }
    let isHandoff: (Prediction) -> Bool = { $0.decision == Reading.Decision.handoff.rawValue }
    let isClarified: (Prediction) -> Bool = { $0.decision == Reading.Decision.clarify.rawValue }
    let outOfScope = predictions.filter { !$0.isInScope }
    let persons = predictions.filter { $0.label == Prediction.person }
    let others = predictions.filter { $0.label != Prediction.person }
    let asked = predictions.filter { isClarified($0) && $0.isInScope }
    answered = share(of: predictions, where: isAnswered)
    answeredWrongly = share(of: predictions) { $0.isAnswered && !$0.isRight }
    answeredRightly = share(of: predictions.filter(\.isInScope)) { $0.isAnswered && $0.isRight }
    outOfScopeAnswered = share(of: outOfScope, where: isAnswered)
    personsHandedOff = share(of: persons, where: isHandoff)
    othersHandedOff = share(of: others, where: isHandoff)
    clarifiedRightly = share(of: asked) { prediction in
      prediction.candidates.prefix(4).contains { $0.label == prediction.label }
    }
    clarified = share(of: predictions, where: isClarified)
  }
}
