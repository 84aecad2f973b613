/// A stem by which a text can be found, with how much it counts.
struct Term: Equatable, Sendable {
  let stem: String
  let weight: Float
  /// The place of the word that it comes from.
  let word: Int

  /// The stem that all numbers have beside their own.
  static let number = "#"
}

/// A text as the index needs it.
struct AnalysedText: Sendable {
  /// The words whose stems stand in a row, repaired where that was needed.
  var spine: [Term] = []
  /// What joins them: parts of compounds, compounds joined, separable verbs, synonyms.
  var extras: [Term] = []
  /// Spellings whose runs of letters are compared.
  var spellings: [(letters: String, word: Int)] = []
  /// Fields of meaning: the shipped ones by their number, editors' synonyms after them.
  var meanings: [(group: Int, weight: Float, word: Int)] = []
  /// How each word was understood.
  var readings: [ReadTerm] = []
  /// Whether each word says something of the subject.
  var isContent: [Bool] = []
}

extension AnalysedText {
  /// The key by which it is held against what editors wrote; nil where it has nothing to see.
  ///
  /// - Parameter text: the text itself.
  func writtenKey(in text: String) -> UInt64? {
    WrittenForms.key(of: spellings.prefix(spine.count).lazy.map(\.letters), in: text)
  }

  /// The keys of the words in a row that say something.
  var contentKeys: [UInt64] {
    spine.filter { isContent[$0.word] }.map { WrittenForms.key(ofStem: $0.stem) }
  }
}
