/// First candidates in the order of their confidence, right or wrong.
struct RankedAnswers {
  private let answers: [(confidence: Double, isRight: Bool)]
  private let inScope: Int

  init(_ predictions: [Prediction]) {
    answers = predictions.map { (confidence: $0.confidence, isRight: $0.isRight) }
      .sorted { $0.confidence > $1.confidence }
    inScope = predictions.count(where: \.isInScope)
  }

  /// The area under the receiver operating characteristic, by the rank sum of Mann and Whitney.
  var auroc: Double {
    let right = answers.count(where: \.isRight)
    let wrong = answers.count - right
    guard right > 0, wrong > 0 else { return 0.5 }
    var won = 0.0
    var wrongBelow = Double(wrong)
    for tie in ties {
      let rightHere = Double(tie.count(where: \.isRight))
      let wrongHere = Double(tie.count) - rightHere
      wrongBelow -= wrongHere
      won += rightHere * (wrongBelow + wrongHere / 2)
    }
    return won / Double(right * wrong)
  }

  /// The largest share of in-scope questions answered rightly by any threshold that keeps the
  /// share of right ones among the answers at `precision`.
  func coverage(atPrecision precision: Double) -> Double {
    guard inScope > 0 else { return 0 }
    var (right, answered, best) = (0, 0, 0)
    for tie in ties {
      right += tie.count(where: \.isRight)
      answered += tie.count
      if Double(right) >= precision * Double(answered) { best = right }
    }
    return Double(best) / Double(inScope)
  }

  private var ties: [ArraySlice<(confidence: Double, isRight: Bool)>] {
    var ties: [ArraySlice<(confidence: Double, isRight: Bool)>] = []
    var start = 0
    for place in answers.indices
    where place + 1 == answers.count || answers[place + 1].confidence != answers[place].confidence {
      ties.append(answers[start...place])
      start = place + 1
    }
    return ties
  }
}
