/// Dutch and German verbs whose particle leaves them: `ik meld me af`, `ich melde mich ab`.
public enum SeparableVerbs {
  /// Whether a word can be such a particle.
  public static func isParticle(_ word: String, in language: Language) -> Bool {
    switch language.rawValue {
    case "nl": DutchVerbs.particles.contains(word)
    case "de": german.contains(word)
    default: false
    }
  }

  /// The infinitive of a strong verb's past or participle; any other word as it is, which
  /// the stemmer brings to the infinitive's stem.
  public static func infinitive(of verb: String) -> String {
    StrongVerbs.infinitive(of: verb) ?? verb
  }

  /// Verbs that say nothing alone and much with a particle: `doen`, `gaan`, `krijgen`.
  public static func isLightVerb(_ verb: String) -> Bool { light.contains(verb) }

  private static let german = Set(ListFile.words("Words/German/Lists/particles.txt"))

  private static let light = Set(ListFile.words("Words/Dutch/Lists/light-verbs.txt"))
}
