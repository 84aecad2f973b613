/// Stems German words: Snowball's suffix rules after the forms of verbs have been brought to the
/// infinitive, which the rules leave apart (`bestellt` and `bestellen`, `geliefert` and `liefern`).
final class GermanStemmer: Stemmer {
  private let snowball: SnowballStemmer

  init?() {
    guard let snowball = SnowballStemmer(Language(rawValue: "de")) else { return nil }
    self.snowball = snowball
  }

  func stem(_ word: String) -> String {
    snowball.stem(GermanVerbs.infinitive(of: word) ?? word)
  }
}
