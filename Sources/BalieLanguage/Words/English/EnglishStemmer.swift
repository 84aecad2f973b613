/// Stems English words: Snowball's suffix rules after irregular forms and British spellings have
/// been brought together with the others.
final class EnglishStemmer: Stemmer {
  private let snowball: SnowballStemmer

  init?() {
    guard let snowball = SnowballStemmer(Language(rawValue: "en")) else { return nil }
    self.snowball = snowball
  }

  func stem(_ word: String) -> String {
    if let stem = EnglishForms.stem(of: word) { return stem }
    let base = EnglishForms.base(of: word) ?? EnglishSpelling.american(word)
    return EnglishStemmer.undoubled(snowball.stem(base))
  }

  /// `cancelled` and `canceled`, `enrol` and `enrolled` are one: Snowball leaves a double l.
  private static func undoubled(_ stem: String) -> String {
    stem.utf8.count > 5 && stem.hasSuffix("ll") ? String(stem.dropLast()) : stem
  }
}
