/// Lists what the bot could do with a message and what each would cost.
///
/// The chances of topics exclude each other, so that the right one is among several with the sum of
/// their chances. Intents stand beside them: a message may greet and ask.
struct DeedReader {
  private let costs: Costs
  private let answerAt: Double
  private let clarifyAt: Double
  private let topics: [Candidate]

  /// Most topics that are offered to choose from, and most that stand beneath an answer.
  private static let (mostChoices, mostBeneath) = (4, 3)

  init(_ candidates: [Candidate], _ settings: Settings) {
    costs = settings.costs
    answerAt = settings.answerAt ?? 0
    clarifyAt = settings.clarifyAt ?? 0
    topics = candidates.filter { $0.kind == .topic }
  }

  /// What could be done about topics, and asking to say it again.
  var deeds: [Deed] { [answer, choice, sayAgain].compactMap(\.self) }

  /// The chance from which an answer stands alone: a wrong one costs less than the look at others.
  static func sureAt(_ costs: Costs) -> Double { 1 - min(1, costs.choice / costs.wrongAnswer) }

  /// A topic is shown where its chance is worth the look at it.
  private func isWorthShowing(_ candidate: Candidate) -> Bool {
    candidate.confidence * costs.sayAgain > costs.option
  }

  private var answer: Deed? {
    guard let best = topics.first, best.confidence >= answerAt, best.confidence > 0 else {
      return nil
    }
    let isSure = best.confidence >= DeedReader.sureAt(costs)
    let beneath =
      isSure ? [] : topics.dropFirst().prefix(DeedReader.mostBeneath).filter(isWorthShowing)
    let near = beneath.reduce(0) { $0 + $1.confidence }
    return Deed(
      decision: .answer, names: [best.name], alternatives: beneath.map(\.name),
      terms: [
        term("wrong-answer", 1 - best.confidence - near, costs.wrongAnswer),
        term("wrong-answer-above-right-one", near, costs.wrongAnswerAbove),
        term("option", Double(beneath.count), costs.option),
      ])
  }

  private var choice: Deed? {
    let shown = topics.prefix(DeedReader.mostChoices).filter(isWorthShowing)
    let chance = shown.reduce(0) { $0 + $1.confidence }
    guard !shown.isEmpty, chance >= clarifyAt else { return nil }
    return Deed(
      decision: .clarify, names: shown.map(\.name),
      terms: [
        term("choice", 1, costs.choice), term("option", Double(shown.count), costs.option),
        term("say-again", 1 - chance, costs.sayAgain),
      ])
  }

  private var sayAgain: Deed {
    Deed(decision: .rephrase, terms: [term("say-again", 1, costs.sayAgain)])
  }

  /// What it would cost to say an intent's words.
  func remark(_ intent: Candidate) -> Deed {
    Deed(
      decision: .answer, names: [intent.name],
      terms: [term("wrong-remark", 1 - intent.confidence, costs.wrongRemark)])
  }

  /// What it would cost to call a person.
  func handoff(_ intent: Candidate) -> Deed {
    Deed(
      decision: .handoff, names: [intent.name],
      terms: [term("needless-person", 1 - intent.confidence, costs.needlessPerson)])
  }

  private func term(_ name: String, _ chance: Double, _ each: Double) -> Deed.Term {
    Deed.Term(cost: name, chance: max(0, chance), each: each)
  }
}
