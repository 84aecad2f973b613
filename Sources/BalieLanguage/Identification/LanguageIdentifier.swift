import CCLD2

/// Tells in which language a message is written.
public enum LanguageIdentifier {
  /// Messages shorter than this say too little to leave the language already spoken.
  static let fewestWords = 3

  /// The language of a message by its words.
  ///
  /// - Parameter expected: what it would be in without further evidence, the likeliest first: the
  ///   conversation's language, the page's or the site's.
  public static func identify(_ words: [Word], expected: [Language]) -> Language {
    // Folded words, so that composed and decomposed texts cannot be told apart.
    let text = words.map(\.folded).joined(separator: " ")
    let fallback = expected.first ?? Language(rawValue: "en")
    if !isLatin(text) { return guess(text, hint: fallback) ?? fallback }
    guard words.count >= fewestWords else { return fallback }
    if let told = toldByFunctionWords(words) { return told }
    guard let guess = guess(text, hint: fallback) else { return fallback }
    return isCredible(guess, words) || expected.contains(guess) ? guess : fallback
  }

  /// A few words that look like a language nobody expects, Afrikaans or Norwegian say, are a
  /// dialect or a name far more often than that language.
  private static func isCredible(_ guess: Language, _ words: [Word]) -> Bool {
    FunctionWords.languages.contains(guess) || words.count >= manyWords
      || commonGuests.contains(guess)
  }

  private static let manyWords = 12
  /// Languages without a list of function words that visitors here often write.
  private static let commonGuests: Set<Language> = Set(
    ["tr", "pl", "pt", "it", "ro", "hu"].map(Language.init(rawValue:)))

  /// Function words are a better witness than letters where one language has most of them.
  private static func toldByFunctionWords(_ words: [Word]) -> Language? {
    let counts = FunctionWords.languages.map { language in
      (language, words.count { FunctionWords.contains($0.bare, in: language) })
    }.sorted { $0.1 > $1.1 }
    guard counts.count > 1, counts[0].1 >= 2, counts[0].1 >= counts[1].1 + 2 else { return nil }
    return counts[0].0
  }

  private static func guess(_ text: String, hint: Language) -> Language? {
    let guess = balie_cld2_detect(text, Int32(text.utf8.count), hint.rawValue)
    guard guess.reliable != 0, let code = guess.code.0 else { return nil }
    let language = String(cString: code).prefix { $0 != "-" }
    return language == "un" ? nil : Language(rawValue: String(language))
  }

  /// Whether a text has letters of the Latin script only; another script tells much by itself.
  private static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
  }
}
