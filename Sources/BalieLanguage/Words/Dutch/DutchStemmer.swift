/// Stems Dutch words: Snowball's suffix rules after what they leave apart has been brought
/// together: strong verbs, participles, pasts and persons of the verb, diminutives, plurals.
final class DutchStemmer: Stemmer {
  private let snowball: SnowballStemmer

  init?() {
    guard let snowball = SnowballStemmer(Language(rawValue: "nl")) else { return nil }
    self.snowball = snowball
  }

  func stem(_ word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    let base = DutchVerbs.infinitive(of: word) ?? DutchDiminutives.base(of: word) ?? word
    return DutchStemmer.hardened(
      DutchStemmer.undoubled(snowball.stem(DutchNouns.singular(of: base))))
  }

  /// `bestell` and `bestel` are one; Snowball itself undoubles only d, k and t.
  private static func undoubled(_ stem: String) -> String {
    guard stem.utf8.count > 3, let last = stem.last, last == stem.dropLast().last,
      !"aeiou".contains(last)
    else { return stem }
    return String(stem.dropLast())
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
