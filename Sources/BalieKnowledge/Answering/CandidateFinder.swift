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
  func candidates(atMost most: Int = mostCandidates) -> [Candidate] {
    guard !scores.question.features.isEmpty else { return [] }
    let topics = entries.indices.filter { entries[$0].kind == .topic }
    let intents = entries.indices.filter { entries[$0].kind == .intent }
    let all = self.intents(intents, against: topics) + self.topics(topics, most)
    return all.enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }
    .prefix(most).map(\.element)
  }

  private func topics(_ topics: [Int], _ most: Int) -> [Candidate] {
    let totals = topics.map(scores.total)
    // The best is also seen by how far it is above the next.
    let order = totals.indices.first(max(most, 2)) { totals[$0] > totals[$1] }.map { topics[$0] }
    guard !order.isEmpty else { return [] }
    let reader = SignReader(scores, totals: totals, order: order)
    var ceiling = 1.0
    return order.prefix(most).enumerated().map { rank, entry in
      let had = had(by: entry)
      let signs = reader.signs(ofRank: rank, coverage(had))
      let (confidence, factors) = ConfidenceModel.topic.confidence(signs)
      ceiling = min(ceiling, confidence)
      return candidate(entry, had, confidence: ceiling, factors)
    }
  }

  /// What an entry has of each of the question's features.
  private func had(by entry: Int) -> [Postings.Posting?] {
    ranker.postings.postings(of: scores.question, entry: entry)
  }

  private func coverage(_ had: [Postings.Posting?]) -> Coverage {
    Coverage(of: scores.question, had: had, in: ranker.space)
  }

  private func intents(_ intents: [Int], against topics: [Int]) -> [Candidate] {
    let rival = topics.map(scores.total).max() ?? 0
    return intents.compactMap { entry in
      let (confidence, factors) = ConfidenceModel.intent.confidence(
        signs(ofIntent: entry, against: rival))
      guard confidence >= CandidateFinder.leastIntent else { return nil }
      return candidate(entry, had(by: entry), confidence: confidence, factors)
    }.sorted { $0.confidence > $1.confidence }
  }

  /// What is seen of an intent.
  ///
  /// - Parameter rival: the score of the best topic.
  func signs(ofIntent entry: Int, against rival: Float) -> ConfidenceModel.Signs {
    let score = scores.total(entry)
    return [
      .score: Double(score), .lead: Double(score - rival),
      .coveredWords: coverage(had(by: entry)).words,
    ]
  }

  private func candidate(
    _ entry: Int, _ had: [Postings.Posting?], confidence: Double, _ factors: [ConfidenceFactor]
  ) -> Candidate {
    let evidence = EvidenceReader(scores, words: words).evidence(of: had)
    return Candidate(
      name: entries[entry].name, kind: entries[entry].kind, confidence: confidence,
      matchedWords: evidence.words, evidence: evidence.fields, factors: factors)
  }
}
