/// Looks at a question's scores for what tells whether a topic can be trusted.
struct SignReader {
  private let scores: Ranker.Scores
  /// Topics, best first; at least one.
  private let order: [Int]
  private let mean: Float
  private let spread: Float

  /// - Parameter totals: the scores of all topics; `order` has the places of the best of them.
  init(_ scores: Ranker.Scores, totals: [Float], order: [Int]) {
    self.scores = scores
    self.order = order
    let mean = totals.reduce(0, +) / Float(max(1, totals.count))
    let variance = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(max(1, totals.count))
    self.mean = mean
    spread = variance.squareRoot() + 1e-6
  }

  /// What is seen of the topic at a rank.
  ///
  /// - Parameter keyword: the share of what the question says that the topic's keywords cover.
  func signs(
    ofRank rank: Int, _ coverage: Coverage, keyword: Double
  ) -> ConfidenceModel.Signs {
    let entry = order[rank]
    let rival = order.count > 1 ? scores.pooled[order[rank == 0 ? 1 : 0]] : 0
    return [
      .learnt: Double(scores.learnt[entry]),
      .similarityMargin: Double(scores.pooled[entry] - rival),
      .prominence: Double((scores.total(entry) - mean) / spread),
      .coveredLetters: coverage.letters,
      .knownContent: coverage.knownContent,
      .agreement: coverage.agreement,
      .keyword: keyword,
      .similarity: Double(scores.pooled[entry]),
    ]
  }
}
