/// Brings forms of Dutch verbs to a form that Snowball stems like the infinitive.
enum DutchVerbs {
  /// Particles that stand before a verb and leave it in a main clause: `afmelden`, `meld … af`.
  static let particles = Set(ListFile.words("Words/Dutch/Lists/particles.txt"))

  /// The infinitive or a form of the same stem; nil where the word is no form that Snowball
  /// would leave apart.
  static func infinitive(of word: String) -> String? {
    StrongVerbs.infinitive(of: word) ?? separated(word) ?? DutchParticiples.stem(of: word)
      ?? past(word) ?? person(word)
  }

  /// `teruggestuurd` is `terug` and `gestuurd`, `afgeschreven` is `af` and `geschreven`.
  private static func separated(_ word: String) -> String? {
    for (particle, rest) in apart(word) {
      if let verb = StrongVerbs.infinitive(of: rest) ?? DutchParticiples.stem(of: rest) {
        return particle + verb
      }
    }
    return nil
  }

  /// The particles that a word may begin with, the longest first, each with the rest.
  private static func apart(_ word: String) -> [(particle: String, rest: String)] {
    stride(from: min(7, word.count - 4), through: 2, by: -1).compactMap { length in
      let particle = String(word.prefix(length))
      return particles.contains(particle) ? (particle, String(word.dropFirst(length))) : nil
    }
  }

  /// `betaalde`, `maakten` and `meldde` are forms of `betalen`, `maken` and `melden`.
  private static func past(_ word: String) -> String? {
    let isPlural = word.hasSuffix("den") || word.hasSuffix("ten")
    let one = isPlural ? word.dropLast() : word[...]
    guard one.count >= 5, one.hasSuffix("de") || one.hasSuffix("te") else { return nil }
    let stem = one.dropLast(2)
    guard !noPasts.contains(where: { stem.hasSuffix($0) }) else { return nil }
    if one.hasSuffix("te") { return isPastInTe(stem, isPlural) ? String(stem) : nil }
    // Plurals of nouns end so too: `voorbeelden`, `woorden`.
    guard !isPlural || startsUnstressed(word) else { return nil }
    return isPastInDe(stem) ? String(stem) : nil
  }

  private static func isPastInTe(_ stem: Substring, _ isPlural: Bool) -> Bool {
    let tail = Array(stem.suffix(2))
    guard tail.count == 2 else { return false }
    return switch tail[1] {
    case "k": true
    case "p": !isPlural
    case "t": !isVowel(tail[0])
    default: false
    }
  }

  private static func isPastInDe(_ stem: Substring) -> Bool {
    if stem.hasSuffix("d") { return stem.count >= 4 }
    return !isNoPerson(stem + "d")
      && (endsInLongSyllable(stem) || stem.hasSuffix("ig") || stem.hasSuffix("g")
        || (stem.hasSuffix("el") && (stem.count <= 4 || startsUnstressed(String(stem))))
        || endsUnstressed(stem))
  }

  /// `betaalt`, `werkt`, `bestelt`, `betaald` and `verhuisd` are forms of `betalen`, `werken`,
  /// `bestellen`, `betalen` and `verhuizen`.
  private static func person(_ word: String) -> String? {
    guard word.utf8.count >= 4, let last = word.utf8.last else { return nil }
    let stem = word.dropLast()
    let isForm =
      switch last {
      case UInt8(ascii: "t"): endsLikePerson(stem)
      case UInt8(ascii: "d"): endsLikeParticiple(stem) && startsUnstressed(word)
      default: false
      }
    // Last, since the list is long.
    return isForm && !isNoPerson(word[...]) ? String(stem) : nil
  }

  /// Ends that no noun, or next to none, has before a t.
  private static func endsLikePerson(_ stem: Substring) -> Bool {
    let tail = Array(stem.suffix(2))
    guard tail.count == 2, stem.count >= 3 else { return false }
    let ending = String(tail)
    return switch tail[1] {
    case "k", "g", "m", "w": true
    case "d": stem.count >= 4
    case "l": isVowel(tail[0])
    case "p": "aoulrm".contains(tail[0])
    case "i": ending != "ei" && ending != "ui" && stem.count >= 4
    default: ending == "rf" || endsInLongSyllable(stem) || endsUnstressed(stem)
    }
  }

  private static func endsLikeParticiple(_ stem: Substring) -> Bool {
    endsInLongSyllable(stem) || stem.hasSuffix("g") || stem.hasSuffix("el") || endsUnstressed(stem)
  }

  /// A long vowel or diphthong with one consonant: `betaal`, `verhuis`. Four letters in -s are a
  /// noun before they are a verb: `roest`, `juist`.
  private static func endsInLongSyllable(_ stem: Substring) -> Bool {
    let tail = Array(stem.suffix(3))
    guard tail.count == 3, longVowels.contains(String(tail[0...1])) else { return false }
    return "klmnprgvzfw".contains(tail[2]) || (tail[2] == "s" && stem.count > 4)
  }

  /// `lever`, `herinner`, `verander`: -er with a syllable before it.
  private static func endsUnstressed(_ stem: Substring) -> Bool {
    stem.hasSuffix("er") && stem.count >= 5 && stem.dropLast(2).contains(where: isVowel)
  }

  /// Verbs with a prefix that stays have no ge- in their participle, and hardly a noun in -d has
  /// one: `verzekerd`, `terugbetaald`.
  private static func startsUnstressed(_ word: String) -> Bool {
    ([word] + apart(word).map(\.rest)).contains { verb in
      ["be", "ver", "her", "ont"].contains { verb.hasPrefix($0) } && !verb.hasPrefix("beel")
    }
  }

  static func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }

  private static let longVowels: Set<String> = [
    "aa", "ee", "oo", "uu", "ie", "oe", "ui", "ij", "ei", "eu", "ou", "au",
  ]

  private static func isNoPerson(_ word: Substring) -> Bool {
    noPersons.contains { word.hasSuffix($0) }
  }

  /// Ends of nouns and adjectives that look like a person of a verb.
  private static let noPersons = ListFile.words("Words/Dutch/Lists/no-persons.txt")

  /// Ends of words before -de and -te that are no verbs: `vierde`, `einde`, `ziekte`, `akte`.
  private static let noPasts = ListFile.words("Words/Dutch/Lists/no-pasts.txt")
}
