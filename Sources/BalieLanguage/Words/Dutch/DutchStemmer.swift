/// Stems Dutch words: Snowball's suffix rules after what they leave apart has been brought
/// together: strong verbs, participles, persons of the verb and diminutives.
final class DutchStemmer: Stemmer {
  private let snowball: SnowballStemmer

  init?() {
    guard let snowball = SnowballStemmer(Language(rawValue: "nl")) else { return nil }
    self.snowball = snowball
  }

  func stem(_ word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    let verb = DutchVerbs.infinitive(of: word) ?? DutchDiminutives.base(of: word) ?? word
    return DutchStemmer.hardened(snowball.stem(verb))
  }

  /// `gev` and `gef`, `verhuiz` and `verhuis` are one: Dutch hardens v and z at a word's end.
  private static func hardened(_ stem: String) -> String {
    guard let last = stem.last else { return stem }
    return switch last {
    case "v": stem.dropLast() + "f"
    case "z": stem.dropLast() + "s"
    default: stem
    }
  }
}

/// Gives the stem of a folded word without diacritics.
protocol Stemmer {
  func stem(_ word: String) -> String
}

extension SnowballStemmer: Stemmer {}
