import CCLD2

/// Tells in which language a message is written.
public enum LanguageIdentifier {
  /// Messages shorter than this say too little to leave the language already spoken: `an der Tür`
  /// and `was will je` may be anything.
  static let fewestWords = 4

  /// A language with how sure it is.
  public struct Told: Equatable, Sendable {
    /// The language in which the message is read.
    public let language: Language
    /// Whether the message shows it by itself.
    public let isClear: Bool
  }

  /// The language of a message by its words.
  ///
  /// - Parameter expected: what it would be in without further evidence, the likeliest first: the
  ///   conversation's language, the page's or the site's.
  public static func identify(_ words: [Word], expected: [Language]) -> Told {
    // Codes and numbers are in no language.
    let words = words.filter { !$0.bare.contains(where: \.isNumber) }
    // Folded words, so that composed and decomposed texts cannot be told apart.
    let text = words.map(\.folded).joined(separator: " ")
    let fallback = expected.first ?? Language(rawValue: "en")
    if let script = Script(of: text) { return told(by: script, words, text, fallback) }
    if words.count < fewestWords {
      let told = toldByOwnLetters(words, against: fallback)
      return Told(language: told ?? fallback, isClear: told != nil && words.count > 2)
    }
    if let told = toldByFunctionWords(words) { return Told(language: told, isClear: true) }
    guard let guess = guess(text, hint: fallback),
      expected.contains(guess) || isCredible(guess, words, against: fallback)
    else { return Told(language: fallback, isClear: false) }
    return Told(language: guess, isClear: true)
  }

  /// Another script than the Latin tells much by a single word.
  private static func told(
    by script: Script, _ words: [Word], _ text: String, _ fallback: Language
  ) -> Told {
    let guess = guess(text, hint: fallback).flatMap { script.languages.contains($0) ? $0 : nil }
    let told = toldByLetters(text, script) ?? toldByFunctionWords(words, fewest: 1) ?? guess
    return Told(language: told ?? script.usual ?? fallback, isClear: told != nil)
  }

  /// Ukrainian has letters that Russian and Bulgarian lack, and they have some that it lacks.
  private static func toldByLetters(_ text: String, _ script: Script) -> Language? {
    guard script == .cyrillic else { return nil }
    return text.contains(where: "іїєґ".contains) ? Language(rawValue: "uk") : nil
  }

  /// Letters that among the languages here only one has tell of a short message, where small words
  /// of that language stand beside them: `Siparişim nerede`. By themselves they are a name.
  private static func toldByOwnLetters(_ words: [Word], against fallback: Language) -> Language? {
    ownLetters.first { language, letters in
      language != fallback && count(of: fallback, in: words) == 0
        && count(of: language, in: words) > 0
        && words.contains { $0.folded.contains(where: letters.contains) }
    }?.language
  }

  private static let ownLetters: [(language: Language, letters: String)] = [
    (Language(rawValue: "tr"), "ğış"), (Language(rawValue: "pl"), "łąęćńśźż"),
    (Language(rawValue: "es"), "ñ"),
  ]

  /// A few words that look like a language nobody expects, Afrikaans or Norwegian say, are a
  /// dialect or a name far more often than that language. So are those in which the expected
  /// language's small words outnumber the other's.
  private static func isCredible(
    _ guess: Language, _ words: [Word], against fallback: Language
  ) -> Bool {
    guard count(of: fallback, in: words) <= count(of: guess, in: words) else { return false }
    return FunctionWords.languages.contains(guess) || words.count >= manyWords
      || commonGuests.contains(guess)
  }

  private static let manyWords = 12
  /// Languages without a list of function words that visitors here often write.
  private static let commonGuests: Set<Language> = Set(
    ["pt", "it", "ro", "hu"].map(Language.init(rawValue:)))

  /// Function words are a better witness than letters where one language has most of them.
  private static func toldByFunctionWords(_ words: [Word], fewest: Int = 2) -> Language? {
    let counts = FunctionWords.languages.map { ($0, count(of: $0, in: words)) }
      .sorted { $0.1 > $1.1 }
    guard counts.count > 1, counts[0].1 >= fewest, counts[0].1 >= counts[1].1 + fewest else {
      return nil
    }
    return counts[0].0
  }

  private static func count(of language: Language, in words: [Word]) -> Int {
    words.count { FunctionWords.contains($0.bare, in: language) }
  }

  private static func guess(_ text: String, hint: Language) -> Language? {
    let guess = balie_cld2_detect(text, Int32(text.utf8.count), hint.rawValue)
    guard guess.reliable != 0, let code = guess.code.0 else { return nil }
    let language = String(cString: code).prefix { $0 != "-" }
    return language == "un" ? nil : Language(rawValue: String(language))
  }
}
