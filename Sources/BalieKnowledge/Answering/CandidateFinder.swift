import BalieLanguage

/// Finds the topics and intents that a question may be about, with how sure each is.
///
/// Intents are no topics: what they are said in, from `hello` to abuse, turns up in questions
/// about anything. So they do not compete with topics for the best score, but are believed where
/// they cover what is said.
struct CandidateFinder {
  let entries: [Entry]
  let ranker: Ranker
  let scores: Ranker.Scores
  let words: [Word]

  /// At most so many candidates are worth showing.
  static let mostCandidates = 10
  /// An intent that is less likely is not worth showing.
  private static let leastIntent = 0.05

  /// Candidates, the surest first; those that are equally sure in the order of their scores.
  func candidates() -> [Candidate] {
    guard !scores.question.features.isEmpty else { return [] }
    let topics = entries.indices.filter { entries[$0].kind == .topic }
    let intents = entries.indices.filter { entries[$0].kind == .intent }
    let all = self.intents(intents, against: topics) + self.topics(topics)
    return all.enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }
    .prefix(CandidateFinder.mostCandidates).map(\.element)
  }

  private func topics(_ topics: [Int]) -> [Candidate] {
    let order = topics.sorted { (-scores.total($0), $0) < (-scores.total($1), $1) }
      .prefix(CandidateFinder.mostCandidates)
    guard !order.isEmpty else { return [] }
    let reader = SignReader(ranker, scores, topics: topics, order: Array(order))
    var ceiling = 1.0
    return order.enumerated().map { rank, entry in
      let (confidence, factors) = ConfidenceModel.topic.confidence(reader.signs(ofRank: rank))
      ceiling = min(ceiling, confidence)
      return candidate(entry, confidence: ceiling, factors)
    }
  }

  private func intents(_ intents: [Int], against topics: [Int]) -> [Candidate] {
    intents.compactMap { entry in
      let (confidence, factors) = ConfidenceModel.intent.confidence(
        signs(ofIntent: entry, against: topics))
      guard confidence >= CandidateFinder.leastIntent else { return nil }
      return candidate(entry, confidence: confidence, factors)
    }.sorted { $0.confidence > $1.confidence }
  }

  /// What is seen of an intent.
  func signs(ofIntent entry: Int, against topics: [Int]) -> ConfidenceModel.Signs {
    let score = scores.total(entry)
    let rival = topics.map(scores.total).max() ?? 0
    let coverage = Coverage(of: Int32(entry), ranker, scores.question)
    return [
      .score: Double(score), .lead: Double(score - rival), .coveredWords: coverage.words,
    ]
  }

  private func candidate(
    _ entry: Int, confidence: Double, _ factors: [ConfidenceFactor]
  ) -> Candidate {
    let evidence = EvidenceReader(ranker, scores, words: words).evidence(for: Int32(entry))
    return Candidate(
      name: entries[entry].name, kind: entries[entry].kind, confidence: confidence,
      matchedWords: evidence.words, evidence: evidence.fields, factors: factors)
  }
}
