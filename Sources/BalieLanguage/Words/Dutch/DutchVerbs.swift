/// Brings forms of Dutch verbs to a form that Snowball stems like the infinitive.
enum DutchVerbs {
  /// Particles that stand before a verb and leave it in a main clause: `afmelden`, `meld … af`.
  static let particles: Set<String> = [
    "aan", "achter", "af", "bij", "binnen", "dicht", "door", "goed", "in", "kwijt", "langs", "los",
    "mee", "mis", "na", "neer", "om", "onder", "op", "open", "over", "rond", "samen", "tegen",
    "terug", "thuis", "toe", "uit", "vast", "voor", "vooruit", "vrij", "weg",
  ]

  /// The infinitive or a form of the same stem; nil where the word is no form that Snowball
  /// would leave apart.
  static func infinitive(of word: String) -> String? {
    StrongVerbs.infinitive(of: word) ?? separated(word) ?? participle(word) ?? person(word)
  }

  /// `teruggestuurd` is `terug` and `gestuurd`, `afgeschreven` is `af` and `geschreven`.
  private static func separated(_ word: String) -> String? {
    for length in stride(from: min(7, word.count - 4), through: 2, by: -1) {
      let particle = String(word.prefix(length))
      guard particles.contains(particle) else { continue }
      let rest = String(word.dropFirst(length))
      if let verb = StrongVerbs.infinitive(of: rest) ?? participle(rest) { return particle + verb }
    }
    return nil
  }

  /// `gestuurd` is a form of `sturen`, `gewerkt` of `werken`, `gebakken` of `bakken`.
  private static func participle(_ word: String) -> String? {
    guard word.hasPrefix("ge"), word.count >= 6, !noParticiples.contains(word) else { return nil }
    let rest = String(word.dropFirst(2))
    guard rest.prefix(4).contains(where: isVowel) else { return nil }
    if rest.hasSuffix("d") || rest.hasSuffix("t") { return String(rest.dropLast()) }
    return nil
  }

  /// `betaalt`, `betaald` and `verhuisd` are forms of `betalen` and `verhuizen`.
  private static func person(_ word: String) -> String? {
    guard word.count >= 6, word.hasSuffix("d") || word.hasSuffix("t") else { return nil }
    let rest = word.dropLast()
    guard endsLikeVerb(rest), !noPersons.contains(where: { word.hasSuffix($0) }) else { return nil }
    return String(rest)
  }

  /// A long vowel or diphthong with one consonant, or two consonants that no noun has before a
  /// t or d.
  private static func endsLikeVerb(_ rest: Substring) -> Bool {
    let tail = Array(rest.suffix(3))
    guard tail.count == 3, !isVowel(tail[2]) else { return false }
    let vowels = String(tail[0...1])
    if longVowels.contains(vowels) { return "klmnprgsvzf".contains(tail[2]) }
    let pair = String(tail[1...2])
    return pair == "ig" || pair == "ng" || (pair == "el" && startsUnstressed(rest))
  }

  private static func startsUnstressed(_ word: Substring) -> Bool {
    ["be", "ver", "her", "ont"].contains { word.hasPrefix($0) }
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }

  private static let longVowels: Set<String> = [
    "aa", "ee", "oo", "uu", "ie", "oe", "ui", "ij", "ei", "eu", "ou", "au",
  ]

  /// Words that look like participles and are none.
  private static let noParticiples: Set<String> = [
    "gebied", "gebit", "gebod", "gebeurt", "gebruikt", "gedicht", "geduld", "geeft", "geheugd",
    "gelaat", "geleend", "geldt", "gelooft", "geluid", "gemoed", "geniet", "gerecht", "gerucht",
    "gevecht", "geweld", "gewest", "gewicht", "gezant", "gezelschap", "gezicht", "gezond",
    "getalenteerd", "geschikt", "gerst", "geest", "gevaard", "gebrand",
  ]

  /// Ends of nouns and adjectives that look like a person of a verb.
  private static let noPersons: [String] = [
    "aard", "kaart", "taart", "vaart", "maart", "zwaard", "paard", "baard", "staart", "haard",
    "soort", "woord", "koord", "noord", "boord", "moord", "poort", "sport", "oort", "buurt",
    "beurt", "geboorte", "heeft", "dienst", "feest", "meest", "geest", "eerst", "juist", "vuist",
    "toost", "west", "oost", "kunst", "winst", "herfst", "lijst", "gist", "beest", "troost",
    "naast", "haast", "laatst", "naaist", "plaats", "heid", "tijd", "goed", "bloed", "moed",
    "vriend", "vijand", "niemand", "iemand", "avond", "ambt", "hoofd", "jeugd", "deugd", "vreugd",
    "kind", "eend", "steeds", "duizend", "honderd", "brand", "rooster", "aantal", "koopt",
    "punt", "fiets", "product", "minuut", "wijst", "vlees", "vervoert", "eenvoud", "goud", "hout",
    "fout", "zout", "oud", "koud", "rijst", "reist", "abonnement", "compliment", "moment",
    "document", "student", "agent", "patient", "talent", "accent", "procent", "dieet",
  ]
}
