/// The forms of common German verbs. A suffix rule cannot tell `liefert` from `Rabatt`, so verbs
/// are listed, all without diacritics as words are when they are stemmed.
enum GermanVerbs {
  /// The infinitive, with its particle: `zuruckschicken` for `zuruckgeschickt`; nil for other words.
  static func infinitive(of form: String) -> String? {
    if let infinitive = simple(form) { return infinitive }
    for particle in particles where form.hasPrefix(particle) {
      let rest = form.dropFirst(particle.count)
      let verb = rest.hasPrefix("zu") ? rest.dropFirst(2) : rest
      if let infinitive = simple(String(verb)) { return particle + infinitive }
    }
    return nil
  }

  /// The infinitive of a verb without a particle.
  private static func simple(_ form: String) -> String? {
    if let infinitive = strongForms.base(of: form) ?? weakInfinitives[form] { return infinitive }
    return strongForms.words.contains(form) ? form : nil
  }

  private static let strongForms = FormTable(builtIn: "Words/German/Lists/strong-verbs.txt")

  private static let weakInfinitives: [String: String] = {
    var infinitives: [String: String] = [:]
    for infinitive in ListFile.words("Words/German/Lists/weak-verbs.txt") {
      for form in weakForms(of: infinitive) { infinitives[form] = infinitive }
    }
    return infinitives
  }()

  /// `kaufen`: kaufe, kaufst, kauft, kaufte, kauften, gekauft; `zahlen`: Zahlung. Verbs in -ieren
  /// and those with a prefix that stays take no ge-.
  private static func weakForms(of infinitive: String) -> [String] {
    let stem = String(infinitive.dropLast(infinitive.hasSuffix("en") ? 2 : 1))
    let between = takesE(stem) ? "e" : ""
    let person = stem + between + "t"
    let takesNone = infinitive.hasSuffix("ieren") || fixed.contains { infinitive.hasPrefix($0) }
    let participle = takesNone ? person : "ge" + person
    let nouns = otherNouns.contains(infinitive) ? [] : [stem + "ung", stem + "ungen"]
    return [infinitive, stem + "e", stem + between + "st", person, person + "e", person + "en"]
      + [participle] + nouns
  }

  /// `arbeitet`, `öffnet`, but `lernt` and `wohnt`.
  private static func takesE(_ stem: String) -> Bool {
    if stem.hasSuffix("t") || stem.hasSuffix("d") || stem.hasSuffix("chn") { return true }
    return stem.hasSuffix("n") && !"aeiouhlr".contains(stem.dropLast().last ?? " ")
  }

  /// Verbs whose noun in -ung is another matter: `Rechnung`, `Wohnung`.
  private static let otherNouns = Set(ListFile.words("Words/German/Lists/other-nouns.txt"))

  private static let particles = ListFile.words("Words/German/Lists/joined-particles.txt")

  /// Prefixes that stay with the verb.
  private static let fixed = ListFile.words("Words/German/Lists/fixed-prefixes.txt")
}
