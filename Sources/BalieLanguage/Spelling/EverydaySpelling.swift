/// Mends everyday words that the knowledge itself does not use, one edit at most.
public struct EverydaySpelling: Sendable {
  private let words: [String]
  private let index: DeletionIndex

  private init(_ words: [String]) {
    self.words = words
    index = DeletionIndex(words, edits: 1)
  }

  /// Each language's, made once: the shipped words are the same for every site.
  private static let byLanguage: [Language: EverydaySpelling] = {
    let languages = ["nl", "en", "de", "fr"].map(Language.init)
    return Dictionary(
      uniqueKeysWithValues: languages.map { language in
        let words = Meanings.shipped.words(of: language).filter { $0.utf8.count > 3 }
        return (language, EverydaySpelling(words.sorted()))
      })
  }()

  /// The everyday word that was meant; nil where none is one edit away.
  public static func repair(_ word: String, in language: Language) -> String? {
    guard let spelling = byLanguage[language] else { return nil }
    return spelling.index.nearest(to: word).first { $0.edits == 1 }.map { spelling.words[$0.word] }
  }
}
