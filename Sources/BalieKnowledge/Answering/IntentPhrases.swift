import BalieLanguage

/// What intents are said in, word for word: `is er iemand?`, `wie ben je`, `moi`.
///
/// Function words say nothing by themselves, since they stand in the phrasings of any intent: only a
/// message that is such a phrasing whole is that intent. And what an editor wrote under one intent
/// is not another, however alike.
struct IntentPhrases: Sendable {
  private var entries: [String: Int] = [:]

  /// Reads the phrasings of all intents.
  init(of entries: [Entry], analyzer: Analyzer) {
    for (place, entry) in entries.enumerated() where entry.kind == .intent {
      for (language, edition) in entry.editions {
        for phrasing in edition.phrasings {
          add(analyzer.words(of: phrasing.value, in: language), of: place)
        }
      }
    }
  }

  private mutating func add(_ words: [Word], of entry: Int) {
    let key = IntentPhrases.key(of: words)
    if !key.isEmpty, entries[key] == nil { entries[key] = entry }
  }

  /// The intent that a message is; nil for one that is none of them.
  func entry(of words: [Word]) -> Int? { entries[IntentPhrases.key(of: words)] }

  private static func key(of words: [Word]) -> String {
    words.map(\.bare).filter { !fillers.contains($0) }.joined(separator: " ")
  }

  /// Words without which a phrase says the same.
  private static let fillers: Set<String> = [
    "nou", "dan", "eens", "even", "ff", "ook", "er", "hier", "daar", "toch", "wel", "eigenlijk",
    "hoor", "aub", "just", "there", "here", "denn", "mal", "da", "donc", "alors",
  ]
}
