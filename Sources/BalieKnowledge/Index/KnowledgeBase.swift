import BalieLanguage

/// Everything the bot knows, ready to be asked. Immutable: new content makes a new one.
public final class KnowledgeBase: Sendable {
  /// What it was built from.
  public let content: Content
  let entries: [Entry]
  let reader: TextReader
  let ranker: Ranker
  let judge: Judge

  /// Builds the index of all topics that are served on a day, and of all intents.
  public init(_ content: Content, on today: CalendarDay) {
    self.content = content
    entries = Entry.all(in: content, on: today)
    let passages = Passage.all(of: entries)
    let analyzer = Analyzer()
    let words = passages.map { analyzer.words(of: $0.text, in: $0.language) }
    let reader = TextReader(
      analyzer: analyzer, vocabulary: Vocabulary(words, lexicon: .installed),
      synonyms: Meanings(synonyms: content.synonyms))
    let texts = zip(words, passages).map { reader.read(passage: $0, in: $1.language) }
    ranker = Indexing(passages: passages, texts: texts, entries: entries.count).ranker()
    judge = Judge(content)
    self.reader = reader
  }

  /// Reads a visitor's message.
  ///
  /// - Parameters:
  ///   - conversation: the language of the conversation so far; nil for the first message.
  ///   - site: the language of the page or the site.
  public func read(_ text: String, conversation: Language?, site: Language) -> Reading {
    let expected = [conversation, site].compactMap { $0 }
    var words = reader.analyzer.words(of: text, in: expected[0])
    let language = LanguageIdentifier.identify(words, expected: expected)
    if language != expected[0] { words = reader.analyzer.words(of: text, in: language) }
    var reading = reading(of: text, language: language, words: words)
    let parts = QuestionParts.split(words, in: text, language: language)
    judge.decide(&reading, parts: parts.map { self.reading(of: "", language: language, words: $0) })
    return reading
  }

  private func reading(of text: String, language: Language, words: [Word]) -> Reading {
    let analysed = reader.read(question: words, in: language)
    let scores = ranker.scores(for: FeatureExtractor.features(of: analysed))
    let (candidates, factors) = candidates(scores, words: words)
    return Reading(
      text: text, language: language, terms: analysed.readings, candidates: candidates,
      decision: .rephrase, names: [], team: nil, confidenceFactors: factors)
  }

  /// At most so many candidates are worth showing.
  private static let mostCandidates = 10

  private func candidates(
    _ scores: Ranker.Scores, words: [Word]
  ) -> ([Candidate], [ConfidenceFactor]) {
    guard !scores.question.features.isEmpty else { return ([], []) }
    let order = entries.indices.sorted { (-scores.total($0), $0) < (-scores.total($1), $1) }
      .prefix(KnowledgeBase.mostCandidates)
    let signs = SignReader(ranker, scores, order: Array(order))
    var factors: [ConfidenceFactor] = []
    var ceiling = 1.0
    let candidates = order.enumerated().map { rank, entry in
      let (confidence, why) = ConfidenceModel.confidence(signs.signs(ofRank: rank))
      if rank == 0 { factors = why }
      ceiling = min(ceiling, confidence)
      return candidate(entry, confidence: ceiling, scores: scores, words: words)
    }
    return (candidates, factors)
  }

  private func candidate(
    _ entry: Int, confidence: Double, scores: Ranker.Scores, words: [Word]
  ) -> Candidate {
    let evidence = EvidenceReader(ranker, scores, words: words).evidence(for: Int32(entry))
    return Candidate(
      name: entries[entry].name, kind: entries[entry].kind, confidence: confidence,
      matchedWords: evidence.words, evidence: evidence.fields)
  }
}
