/// Mends everyday words that the knowledge itself does not use, one edit at most.
public struct EverydaySpelling: Sendable {
  private let words: [String]
  private let index: DeletionIndex

  private init(_ words: [String]) {
    self.words = words
    index = DeletionIndex(words, edits: 1)
  }

  /// Made once a language, when it is first needed: the shipped words are the same for every site.
  private static let dutch = EverydaySpelling(of: "nl")
  private static let english = EverydaySpelling(of: "en")
  private static let german = EverydaySpelling(of: "de")
  private static let french = EverydaySpelling(of: "fr")

  private init(of language: String) {
    let words = Meanings.shipped.words(of: Language(rawValue: language))
    self.init(words.filter { $0.utf8.count > 4 }.sorted())
  }

  private static func spelling(of language: Language) -> EverydaySpelling? {
    switch language.rawValue {
    case "nl": dutch
    case "en": english
    case "de": german
    case "fr": french
    default: nil
    }
  }

  /// The everyday word that was meant; nil where none is one edit away.
  public static func repair(_ word: String, in language: Language) -> String? {
    guard let spelling = spelling(of: language) else { return nil }
    return spelling.index.nearest(to: word).first { $0.edits == 1 }.map { spelling.words[$0.word] }
  }
}
