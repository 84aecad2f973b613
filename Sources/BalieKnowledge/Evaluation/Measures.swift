/// The figures of a run.
public struct Measures: Equatable, Sendable {
  /// All questions.
  public let questions: Int
  /// Questions that the knowledge answers.
  public let inScope: Int
  /// The share of in-scope questions whose right label came first.
  public let top1: Double
  /// The share of in-scope questions whose right label was among the first three.
  public let top3: Double
  /// How well confidence tells right first candidates from everything else, wrong ones and
  /// out-of-scope questions alike: the chance that a right one has more of it, ties counting half.
  public let auroc: Double
  /// The share of in-scope questions answered rightly at the lowest threshold where 95 % of all
  /// answers are right.
  public let coverage95: Double
  /// The same at 90 %.
  public let coverage90: Double
  /// What the engine decided at its own thresholds.
  public let decisions: DecisionMeasures
  /// Confidence against truth in ten steps.
  public let calibration: [CalibrationStep]
  /// Top-1 among in-scope questions by the question file's `kind`.
  public let byKind: [GroupMeasure]
  /// Top-1 among in-scope questions by the question file's `lang`.
  public let byLanguage: [GroupMeasure]
  /// Wrong answers grouped by what was taken for what, the costliest first.
  public let confusions: [Confusion]
  /// What visitors met, by the kind of message.
  public let chat: [ChatMeasure]
  /// What answering from other chances on would bring.
  public let curve: [CurvePoint]

  /// Measures predictions.
  ///
  /// What asks nothing has part only in ``chat`` and ``curve``.
  public init(_ everything: [Prediction]) {
    let predictions = everything.filter { !$0.isTalk }
    let inScope = predictions.filter(\.isInScope)
    let ranked = RankedAnswers(predictions)
    questions = predictions.count
    self.inScope = inScope.count
    top1 = share(of: inScope, where: \.isRight)
    top3 = share(of: inScope, where: \.isAmongThree)
    auroc = ranked.auroc
    coverage95 = ranked.coverage(atPrecision: 0.95)
    coverage90 = ranked.coverage(atPrecision: 0.90)
    decisions = DecisionMeasures(predictions)
    calibration = CalibrationStep.tenths(of: predictions)
    byKind = GroupMeasure.groups(of: inScope, by: \.kind)
    byLanguage = GroupMeasure.groups(of: inScope, by: \.lang)
    confusions = Confusion.all(in: predictions)
    chat = ChatMeasure.all(of: everything)
    curve = CurvePoint.all(of: everything)
  }
}

/// The share of predictions for which something holds; 0 where there are none.
func share(of predictions: [Prediction], where holds: (Prediction) -> Bool) -> Double {
  predictions.isEmpty ? 0 : Double(predictions.count(where: holds)) / Double(predictions.count)
}
