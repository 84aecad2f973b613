import BalieLanguage

/// How easily a text reads, from 0 (very hard) to about 100 (very easy).
///
/// - Dutch: Flesch-Douma, 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence.
///   W.H. Douma, *De leesbaarheid van landbouwbladen*, Bulletin 17, Landbouwhogeschool
///   Wageningen, 1960.
/// - English: Flesch Reading Ease, 206.835 − 84.6 × syllables per word − 1.015 × words per
///   sentence. R. Flesch, *A new readability yardstick*, Journal of Applied Psychology 32(3),
///   1948.
public struct Readability: Equatable, Sendable {
  /// The score by the formula of the text's language.
  public let ease: Double
  /// On average.
  public let wordsPerSentence: Double
  /// On average.
  public let syllablesPerWord: Double

  /// Words of four syllables or more, the longest first, each once: where to begin.
  public let longWords: [String]

  /// Both authors call 60 to 70 plain, standard language: what is usually meant by level B1.
  public static let plainLanguage = 60.0

  /// Formulas were made for samples of a hundred words; of a few words they say nothing.
  static let fewestWords = 40

  /// Measures a text without marks. Nil for other languages and for texts of less than
  /// forty words.
  public init?(of plainText: String, language: Language) {
    let sentences = Sentences.all(in: plainText)
    let words = sentences.flatMap(\.self)
    guard words.count >= Self.fewestWords else { return nil }
    var syllables = 0
    var long: [String: Int] = [:]
    for word in words {
      guard let count = Syllables.count(in: word, language: language) else { return nil }
      syllables += count
      if count >= 4 { long[word.lowercased()] = count }
    }
    longWords = long.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    wordsPerSentence = Double(words.count) / Double(sentences.count)
    syllablesPerWord = Double(syllables) / Double(words.count)
    ease =
      language.rawValue == "nl"
      ? 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence
      : 206.835 - 84.6 * syllablesPerWord - 1.015 * wordsPerSentence
  }
}

/// Cuts a text into sentences of words.
enum Sentences {
  /// Sentences end at a line's end, and at `.`, `!`, `?`, `:` or `;` before white space. Numbers
  /// and addresses are no words.
  static func all(in text: String) -> [[String]] {
    var sentences: [[String]] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var words: [String] = []
      for token in line.split(whereSeparator: \.isWhitespace) {
        words += Self.words(in: token)
        if endsSentence(token) {
          sentences.append(words)
          words = []
        }
      }
      sentences.append(words)
    }
    return sentences.filter { !$0.isEmpty }
  }

  private static func words(in token: Substring) -> [String] {
    if token.contains("@") || token.contains("://") || token.contains("/") { return [] }
    return token.split { !($0.isLetter || $0 == "'" || $0 == "’") }
      .map(String.init)
      .filter { $0.contains(where: \.isLetter) }
  }

  private static func endsSentence(_ token: Substring) -> Bool {
    let bare = token.reversed().drop { "\"'”’)»".contains($0) }
    guard let last = bare.first, ".!?:;".contains(last) else { return false }
    return !abbreviations.contains(token.lowercased())
  }

  private static let abbreviations: Set = [
    "bijv.", "bv.", "d.w.z.", "o.a.", "m.u.v.", "i.v.m.", "t/m.", "nr.", "evt.", "incl.", "excl.",
    "max.", "min.", "ca.", "e.g.", "i.e.", "etc.", "mr.", "mrs.", "dr.", "no.",
  ]
}
