import Foundation

/// Looks at a question's scores for what tells whether a candidate can be trusted.
struct SignReader {
  private let ranker: Ranker
  private let scores: Ranker.Scores
  /// Entries, best first; at least one.
  private let order: [Int]
  private let mean: Float
  private let spread: Float
  private let competition: Double

  init(_ ranker: Ranker, _ scores: Ranker.Scores, order: [Int]) {
    self.ranker = ranker
    self.scores = scores
    self.order = order
    let totals = ranker.biases.indices.map(scores.total)
    let mean = totals.reduce(0, +) / Float(max(1, totals.count))
    let variance = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(max(1, totals.count))
    let best = totals.max() ?? 0
    self.mean = mean
    spread = variance.squareRoot() + 1e-6
    competition = totals.reduce(0) { $0 + exp(Double($1 - best) / SignReader.temperature) }
  }

  /// How much lower a score may be and still compete.
  private static let temperature = 0.15

  /// What is seen of the candidate at a rank.
  func signs(ofRank rank: Int) -> ConfidenceModel.Signs {
    let entry = order[rank]
    let rival = order.count > 1 ? scores.pooled[order[rank == 0 ? 1 : 0]] : 0
    let behind = Double(scores.total(entry) - scores.total(order[0]))
    var signs = coverage(of: Int32(entry))
    signs[.learnt] = Double(scores.learnt[entry])
    signs[.similarityMargin] = Double(scores.pooled[entry] - rival)
    signs[.dominance] = exp(behind / SignReader.temperature) / competition
    signs[.prominence] = Double((scores.total(entry) - mean) / spread)
    return signs
  }

  /// How much of the question the knowledge has at all, and how much of it the candidate has.
  private func coverage(of entry: Int32) -> ConfidenceModel.Signs {
    var (letters, coveredLetters) = (Float(0), Float(0))
    var (content, knownContent) = (Float(0), Float(0))
    let elements = scores.question.byPhrasing.elements
    for (feature, element) in zip(scores.question.features, elements) {
      let weight = feature.value * ranker.space.phrasingRarity[Int(element.place)]
      if feature.kind == .letters {
        letters += weight * weight
        let covers = ranker.postings.posting(of: element.place, entry: entry) != nil
        coveredLetters += covers ? weight * weight : 0
      }
      if feature.isContentWord {
        content += weight
        knownContent += weight
      }
    }
    for feature in scores.question.strange {
      let weight = feature.value * ranker.space.strangePhrasingRarity
      if feature.kind == .letters { letters += weight * weight }
      if feature.isContentWord { content += weight }
    }
    return [
      .coveredLetters: letters > 0 ? Double(coveredLetters / letters) : 0,
      .knownContent: content > 0 ? Double(knownContent / content) : 0,
    ]
  }
}
