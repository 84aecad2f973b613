import CCLD2

/// Tells in which language a message is written.
public enum LanguageIdentifier {
  /// Messages shorter than this say too little to leave the language already spoken.
  static let fewestWords = 3

  /// The language of a message of `words` words, where `expected` is what it would be in without
  /// further evidence: the conversation's language, else the page's or the site's.
  public static func identify(_ text: String, words: Int, expected: Language) -> Language {
    guard words >= fewestWords || !isLatin(text) else { return expected }
    let guess = balie_cld2_detect(text, Int32(text.utf8.count), expected.rawValue)
    guard guess.reliable != 0, let code = guess.code.0 else { return expected }
    let language = String(cString: code)
    return language == "un" ? expected : Language(rawValue: primary(language))
  }

  private static func primary(_ code: String) -> String {
    String(code.prefix { $0 != "-" })
  }

  /// Whether a text has letters of the Latin script only; another script tells much by itself.
  private static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
  }
}
