import Foundation

/// Looks at a question's scores for what tells whether a candidate can be trusted.
struct SignReader {
  private let ranker: Ranker
  private let scores: Ranker.Scores
  /// Entries, best first; at least one.
  private let order: [Int]
  private let mean: Float
  private let spread: Float
  private let partition: Double
  private let trainedPhrasings: Int

  init(_ ranker: Ranker, _ scores: Ranker.Scores, order: [Int], phrasings: Int) {
    self.ranker = ranker
    self.scores = scores
    self.order = order
    trainedPhrasings = phrasings
    let totals = ranker.biases.indices.map(scores.total)
    let mean = totals.reduce(0, +) / Float(max(1, totals.count))
    self.mean = mean
    spread =
      (totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(max(1, totals.count)))
      .squareRoot() + 1e-6
    let best = totals.max() ?? 0
    partition = totals.reduce(0) { $0 + exp(Double($1 - best) / SignReader.temperature) }
  }

  private static let temperature = 0.15

  /// What is seen of the candidate at a rank.
  func signs(ofRank rank: Int) -> ConfidenceModel.Signs {
    let entry = order[rank]
    let rival = order.count > 1 ? order[rank == 0 ? 1 : 0] : nil
    let best = scores.total(order[0])
    var signs = coverage(of: Int32(entry))
    signs[.learnt] = Double(scores.learnt[entry])
    signs[.similarity] = Double(scores.pooled[entry])
    signs[.learntMargin] = Double(scores.learnt[entry] - (rival.map { scores.learnt[$0] } ?? -1))
    signs[.similarityMargin] = Double(scores.pooled[entry] - (rival.map { scores.pooled[$0] } ?? 0))
    signs[.dominance] =
      exp(Double(scores.total(entry) - best) / SignReader.temperature) / partition
    signs[.prominence] = Double((scores.total(entry) - mean) / spread)
    signs[.entries] = log(Double(ranker.biases.count))
    signs[.phrasings] = log(Double(trainedPhrasings) / Double(max(1, ranker.biases.count)))
    return signs
  }

  /// How much of the question the knowledge has at all, and how much of it the candidate has.
  private func coverage(of entry: Int32) -> ConfidenceModel.Signs {
    var tallies = [Tally](repeating: Tally(), count: Feature.Kind.allCases.count)
    var content = Tally()
    let elements = scores.question.byPhrasing.elements
    for (feature, element) in zip(scores.question.features, elements) {
      let weight = feature.value * ranker.space.phrasingRarity[Int(element.place)]
      let covers = ranker.postings.posting(of: element.place, entry: entry) != nil
      tallies[feature.kind.rawValue].add(weight * weight, known: true, covered: covers)
      if feature.isContentWord { content.add(weight, known: true, covered: covers) }
    }
    let strangeness = ranker.space.strangePhrasingRarity
    for feature in scores.question.strange {
      let weight = feature.value * strangeness
      tallies[feature.kind.rawValue].add(weight * weight, known: false, covered: false)
      if feature.isContentWord { content.add(weight, known: false, covered: false) }
    }
    return [
      .coveredContent: content.coveredShare, .knownContent: content.knownShare,
      .coveredWords: tallies[0].coveredShare, .knownWords: tallies[0].knownShare.squareRoot(),
      .coveredPairs: tallies[1].coveredShare,
      .coveredLetters: tallies[2].coveredShare, .knownLetters: tallies[2].knownShare.squareRoot(),
      .coveredMeanings: tallies[3].coveredShare,
      .knownMeanings: tallies[3].knownShare.squareRoot(),
      .length: log1p(Double(content.all / max(0.05, strangeness))),
    ]
  }

  private struct Tally {
    private(set) var all: Float = 0
    private var known: Float = 0
    private var covered: Float = 0

    mutating func add(_ weight: Float, known isKnown: Bool, covered isCovered: Bool) {
      all += weight
      if isKnown { known += weight }
      if isCovered { covered += weight }
    }

    var knownShare: Double { all > 0 ? Double(known / all) : 0 }
    var coveredShare: Double { all > 0 ? Double(covered / all) : 0 }
  }
}
