import Foundation

/// Looks at a question's scores for what tells whether a topic can be trusted.
struct SignReader {
  private let ranker: Ranker
  private let scores: Ranker.Scores
  /// Topics, best first; at least one.
  private let order: [Int]
  private let mean: Float
  private let spread: Float
  private let competition: Double

  /// - Parameter topics: the places of all topics; `order` has the best of them.
  init(_ ranker: Ranker, _ scores: Ranker.Scores, topics: [Int], order: [Int]) {
    self.ranker = ranker
    self.scores = scores
    self.order = order
    let totals = topics.map(scores.total)
    let mean = totals.reduce(0, +) / Float(max(1, totals.count))
    let variance = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(max(1, totals.count))
    let best = totals.max() ?? 0
    self.mean = mean
    spread = variance.squareRoot() + 1e-6
    competition = totals.reduce(0) { $0 + exp(Double($1 - best) / SignReader.temperature) }
  }

  /// How much lower a score may be and still compete.
  private static let temperature = 0.15

  /// What is seen of the topic at a rank.
  func signs(ofRank rank: Int) -> ConfidenceModel.Signs {
    let entry = order[rank]
    let rival = order.count > 1 ? scores.pooled[order[rank == 0 ? 1 : 0]] : 0
    let behind = Double(scores.total(entry) - scores.total(order[0]))
    let coverage = Coverage(of: Int32(entry), ranker, scores.question)
    return [
      .learnt: Double(scores.learnt[entry]),
      .similarityMargin: Double(scores.pooled[entry] - rival),
      .dominance: exp(behind / SignReader.temperature) / competition,
      .prominence: Double((scores.total(entry) - mean) / spread),
      .coveredLetters: coverage.letters,
      .knownContent: coverage.knownContent,
    ]
  }
}
