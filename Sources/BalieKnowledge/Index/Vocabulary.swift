import BalieLanguage

/// The words of the knowledge itself, against which a visitor's words are repaired, split and
/// joined.
struct Vocabulary: Sendable {
  /// The words that the knowledge uses, in alphabetical order.
  let words: [String]
  private let stems: Set<String>
  private let sounds: [String: Int]
  /// How often the knowledge uses each of its words.
  private let frequency: [String: Int]
  private let deletions: DeletionIndex
  private let lexicon: WordList

  /// So many passages are read at a time.
  private static let stretch = 64

  /// Gathers the words of passages. None is kept: finding them again when the passages are read
  /// costs less than holding them all.
  init(of passages: [Passage], analyzer: Analyzer, lexicon: WordList) {
    let (frequency, stems) = Cores.gather(
      passages.count, length: Vocabulary.stretch, into: ([String: Int](), Set<String>())
    ) { places in
      passages[places].flatMap { analyzer.words(of: $0.text, in: $0.language) }
    } add: { used, words in
      for word in words where !word.isFunctionWord {
        used.0[word.bare, default: 0] += 1
        used.1.insert(word.stem)
      }
    }
    let words = frequency.keys.filter { $0.count > 2 && !$0.contains(where: \.isNumber) }.sorted()
    self.words = words
    self.frequency = frequency
    self.stems = stems
    self.lexicon = lexicon
    deletions = DeletionIndex(words)
    // Of words that sound alike a Dutch one was meant rather than one of another language's
    // passages, `telefoonnummer` rather than `Telefonnummer`, and then the one that is used most.
    sounds = Dictionary(words.indices.map { (DutchSpelling.key(of: words[$0]), $0) }) {
      let ranks = [$0, $1].map { (lexicon.contains(words[$0]) ? 1 : 0, frequency[words[$0]] ?? 0) }
      return ranks[1] > ranks[0] ? $1 : $0
    }
  }

  /// Whether the knowledge uses a word, in this or another form.
  func uses(_ word: Word) -> Bool { frequency[word.bare] != nil || stems.contains(word.stem) }

  /// Whether the knowledge or everyday life has a word in this very form.
  func hasForm(_ word: String, in language: Language) -> Bool {
    frequency[word] != nil || Meanings.shipped.words(of: language).contains(word)
  }

  /// How well a part of a compound is known.
  func familiarity(of part: String, stem: () -> String) -> CompoundSplitter.Familiarity {
    if frequency[part] != nil || stems.contains(stem()) { return .knowledge }
    return lexicon.contains(part) ? .language : .unknown
  }

  /// Whether the language has a word, as far as a word list tells.
  func isWord(_ word: String) -> Bool { lexicon.contains(word) }

  /// The word of the knowledge or of everyday life that was meant by a misspelt one; nil where
  /// none is near enough.
  func repair(_ word: String, in language: Language) -> String? {
    if let alike = alike(word, in: language) { return alike }
    guard Vocabulary.mayBeMisspelt(word) else { return nil }
    let isDutch = language == Language(rawValue: "nl")
    return deletions.nearest(to: word).map { (words[$0.word], $0.edits) }
      .filter { plausible($0.0, for: word, edits: $0.1, hasWordList: isDutch) }
      .max { likelihood($0.0, for: word) < likelihood($1.0, for: word) }?.0
      ?? EverydaySpelling.repair(word, in: language)
  }

  /// The word of the knowledge that sounds like a misspelt one; nil where none does.
  func alike(_ word: String, in language: Language) -> String? {
    guard language == Language(rawValue: "nl"), Vocabulary.mayBeMisspelt(word) else { return nil }
    return sounds[DutchSpelling.key(of: word)].map { words[$0] }
  }

  /// Short words become others too easily, and a number is what it is.
  private static func mayBeMisspelt(_ word: String) -> Bool {
    word.count > 3 && !word.contains(where: \.isNumber)
  }

  /// Two edits are much: then at least the beginning must be right, and without a list of the
  /// language's words they are too much.
  private func plausible(
    _ repaired: String, for word: String, edits: Int, hasWordList: Bool
  ) -> Bool {
    edits < 2
      || (hasWordList && repaired.first == word.first && min(repaired.count, word.count) > 6)
  }

  private func likelihood(_ repaired: String, for word: String) -> (Int, Int, String) {
    (repaired.first == word.first ? 1 : 0, frequency[repaired] ?? 0, repaired)
  }
}
