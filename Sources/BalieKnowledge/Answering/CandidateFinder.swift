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
  /// The message's keys as a whole, see ``WrittenForms``.
  let keys: [UInt64]
  /// The intent whose phrasing the message is but for fillers, see ``IntentPhrases``.
  let phrase: Int?

  /// At most so many candidates are worth showing.
  static let mostCandidates = 10
  /// Most topics that are looked at for editors' own words alone.
  private static let mostClaimants = 12
  /// A message that is an intent's phrasing word for word; any other intent is less likely.
  private static let (writtenIntent, otherIntent) = (0.97, 0.9)
  /// An intent that is less likely is not worth showing.
  private static let leastIntent = 0.05

  /// Candidates, the surest first; those that are equally sure in the order of their scores.
  func candidates(atMost most: Int = mostCandidates) -> [Candidate] {
    guard !scores.question.features.isEmpty else { return Array(written.prefix(most)) }
    let topics = entries.indices.filter { entries[$0].kind == .topic }
    let intents = entries.indices.filter { entries[$0].kind == .intent }
    let claims = claims
    let all = self.intents(intents, against: topics, claims) + self.topics(topics, most, claims)
    return all.enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }
    .prefix(most).map(\.element)
  }

  /// What editors wrote in signs, or in words that are nowhere else.
  private var written: [Candidate] {
    let found = Set(keys.flatMap { ranker.written.entries(saying: $0) }).sorted()
    return found.map { entry in
      candidate(
        entry, [], confidence: CandidateFinder.writtenIntent / Double(found.count), [],
        isWritten: true)
    }
  }

  private func topics(_ topics: [Int], _ most: Int, _ claims: Claims) -> [Candidate] {
    let seen = signs(of: topics, most, claims)
    let order = seen.map(\.entry)
    var chances = Chances(seen.map(\.signs))
    claims.apply(to: &chances, of: order)
    let places = order.indices.sorted { (chances.values[$1], $0) < (chances.values[$0], $1) }
    return places.prefix(most).map { rank in
      let model = rank == 0 ? ConfidenceModel.topic : ConfidenceModel.choice
      return candidate(
        order[rank], had(by: order[rank]), confidence: chances.values[rank],
        model.confidence(seen[rank].signs).1 + claims.factors(of: order[rank]),
        isWritten: claims.written.contains(order[rank]))
    }
  }

  /// What is seen of the topics with the best scores, best first, without those that editors' own
  /// words claim the question for.
  func signsOfTopics(atMost most: Int) -> [(entry: Int, signs: ConfidenceModel.Signs)] {
    let topics = entries.indices.filter { entries[$0].kind == .topic }
    return scores.question.features.isEmpty
      ? [] : Array(signs(of: topics, most, claims).prefix(most))
  }

  private func signs(
    of topics: [Int], _ most: Int, _ claims: Claims
  ) -> [(entry: Int, signs: ConfidenceModel.Signs)] {
    let totals = topics.map(scores.total)
    // The best is also seen by how far it is above the next.
    var order = totals.indices.first(max(most, 2)) { totals[$0] > totals[$1] }.map { topics[$0] }
    guard !order.isEmpty else { return [] }
    let claimants = claims.claimants.filter { !order.contains($0) }
      .sorted { scores.total($0) > scores.total($1) }
    order += claimants.prefix(CandidateFinder.mostClaimants)
    let reader = SignReader(scores, totals: totals, order: order)
    return order.enumerated().map { rank, entry in
      let cover = claims.keywords[entry]?.cover ?? 0
      return (entry, reader.signs(ofRank: rank, coverage(had(by: entry)), keyword: cover))
    }
  }

  private var claims: Claims {
    Claims(of: scores.question, keys: keys, in: ranker) { entries[$0].kind == .topic }
  }

  /// What an entry has of each of the question's features.
  private func had(by entry: Int) -> [Postings.Posting?] {
    ranker.postings.postings(of: scores.question, entry: entry)
  }

  private func coverage(_ had: [Postings.Posting?]) -> Coverage {
    Coverage(of: scores.question, had: had, in: ranker.space)
  }

  private func intents(
    _ intents: [Int], against topics: [Int], _ claims: Claims
  ) -> [Candidate] {
    let rival = topics.map(scores.total).max() ?? 0
    let written = writtenIntents
    return intents.compactMap { entry in
      let had = had(by: entry)
      let isWritten = written.contains(entry)
      // Function words are in the phrasings of any intent; by themselves they tell of none. And a
      // noun that topics have for a name is theirs, where an intent only happens to say it.
      guard isWritten || (claims.sharers.isEmpty && coverage(had).agreement > 0) else { return nil }
      var (confidence, factors) = ConfidenceModel.intent.confidence(
        signs(ofIntent: entry, against: rival))
      if isWritten {
        confidence = max(confidence, CandidateFinder.writtenIntent)
      } else if !written.isEmpty {
        confidence = min(confidence, CandidateFinder.otherIntent)
      }
      guard confidence >= CandidateFinder.leastIntent else { return nil }
      return candidate(
        entry, had, confidence: confidence, factors, isWritten: isWritten)
    }.sorted { $0.confidence > $1.confidence }
  }

  /// Intents that have the message as a phrasing.
  private var writtenIntents: Set<Int> {
    Set(
      keys.flatMap { ranker.written.entries(saying: $0, keywords: false) }
        + [phrase].compactMap(\.self))
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
    _ entry: Int, _ had: [Postings.Posting?], confidence: Double, _ factors: [ConfidenceFactor],
    isWritten: Bool
  ) -> Candidate {
    let evidence = EvidenceReader(scores, words: words).evidence(of: had)
    return Candidate(
      name: entries[entry].name, kind: entries[entry].kind, confidence: confidence,
      matchedWords: evidence.words, evidence: evidence.fields, factors: factors,
      isWritten: isWritten)
  }
}
