import BalieLanguage

/// Everything the bot knows, ready to be asked. Immutable: new content makes a new one.
public final class KnowledgeBase: Sendable {
  /// What it was built from.
  public let content: Content
  let entries: [Entry]
  let reader: TextReader
  let ranker: Ranker
  let judge: Judge
  private let phrases: IntentPhrases
  private let acts: ActReader

  /// Builds the index of all topics that are served on a day, and of all intents.
  public init(_ content: Content, on today: CalendarDay) {
    // All cores read the shipped words now; later all but one would wait for them.
    _ = Meanings.shipped
    // The first visitor would wait for these.
    _ = DialogueActs.shipped
    self.content = content
    entries = Entry.all(in: content, on: today)
    let passages = Passage.all(of: entries)
    let analyzer = Analyzer(workers: max(4, Cores.count))
    let reader = TextReader(
      analyzer: analyzer,
      vocabulary: Vocabulary(of: passages, analyzer: analyzer, lexicon: .installed),
      synonyms: Meanings(synonyms: content.synonyms))
    let corpus = Corpus.read(passages, of: entries, by: reader)
    ranker = Indexing(corpus).ranker()
    judge = Judge(content)
    phrases = IntentPhrases(of: entries, analyzer: analyzer)
    acts = ActReader(content)
    self.reader = reader
  }

  /// Reads a visitor's message.
  ///
  /// - Parameters:
  ///   - conversation: the language of the conversation so far; nil for the first message.
  ///   - site: the language of the page or the site.
  ///   - earlier: the question before it, for a message that cannot stand alone.
  public func read(
    _ text: String, conversation: Language?, site: Language, earlier: EarlierQuestion?
  ) -> Reading {
    let (words, told) = words(of: text, expected: [conversation, site].compactMap { $0 })
    let language = told.language
    var reading = reading(of: text, language: language, site: site, words: words)
    reading.isLanguageClear = told.isClear
    let act = acts.act(of: reading, words: words, site: site)
    let needsEarlier = FollowOn.needsEarlier(words, in: language, reading.candidates) {
      reader.isStrange($0, in: language)
    }
    if let earlier, act == nil, needsEarlier { read(&reading, after: earlier, site: site) }
    let best = QuestionParts.split(words, in: text, language: language).map { part in
      let analysed = reader.read(question: part, in: language, site: site)
      return finder(for: analysed, words: part).candidates(atMost: 1).first
    }
    judge.decide(&reading, bestOfParts: best)
    acts.note(act, in: &reading, words: words)
    return reading
  }

  private func read(_ reading: inout Reading, after earlier: EarlierQuestion, site: Language) {
    let text = earlier.text + "\n" + reading.text
    let (words, told) = words(of: text, expected: [reading.language, site])
    let joined = self.reading(of: text, language: told.language, site: site, words: words)
    reading.candidates = FollowOn.combine(
      reading.candidates, joined.candidates, at: earlier.topic)
    reading.earlier = earlier.text
  }

  /// Which of several titles a message picks, by its place or its words; nil for none.
  public func choice(in text: String, among titles: [String], language: Language) -> Int? {
    OptionChoice(by: reader.analyzer).choice(in: text, among: titles, language: language)
  }

  /// A message's words in the language that it is in.
  func words(of text: String, expected: [Language]) -> ([Word], LanguageIdentifier.Told) {
    let words = reader.analyzer.words(of: text, in: expected[0])
    let told = LanguageIdentifier.identify(words, expected: expected)
    let language = told.language
    let own = language == expected[0] ? words : reader.analyzer.words(of: text, in: language)
    return (reader.apart(own, in: language), told)
  }

  private func reading(
    of text: String, language: Language, site: Language, words: [Word]
  ) -> Reading {
    let analysed = reader.read(question: words, in: language, site: site)
    return Reading(
      text: text, language: language, terms: analysed.readings,
      candidates: finder(for: analysed, words: words, in: text).candidates(), decision: .rephrase,
      names: [],
      team: nil)
  }

  /// What looks for the candidates of a message.
  func finder(
    for analysed: AnalysedText, words: [Word], in text: String = ""
  ) -> CandidateFinder {
    let keys = [
      WrittenForms.key(of: words.lazy.map(\.bare), in: text), analysed.writtenKey(in: text),
    ]
    return CandidateFinder(
      entries: entries, ranker: ranker,
      scores: ranker.scores(for: FeatureExtractor.features(of: analysed)), words: words,
      keys: keys.compactMap(\.self), phrase: phrases.entry(of: words))
  }
}
