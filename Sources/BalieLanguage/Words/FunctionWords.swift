/// Words that carry a sentence and say little of its subject.
///
/// They are never repaired, split or joined, and a question that consists of them says nothing.
public enum FunctionWords {
  /// Whether a folded word without diacritics is one in this language.
  public static func contains(_ word: String, in language: Language) -> Bool {
    lists[language]?.contains(word) ?? false
  }

  /// The languages that have a list, in alphabetical order.
  static let languages: [Language] = lists.keys.sorted()

  private static let lists: [Language: Set<String>] =
    ListFile.builtIn(in: "Words/Function").reduce(into: [:]) { lists, file in
      let words = WordRows(file).words.map { word in
        String(decoding: Folding.bare(Array(word.utf16)), as: UTF16.self)
      }
      lists[Language(rawValue: file.title)] = Set(words)
    }
}
