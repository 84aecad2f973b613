/// Takes the ge- and the ending off Dutch participles.
enum DutchParticiples {
  /// `stuur` for `gestuurd`, `werk` for `gewerkt`, `meld` for `gemeld`, `lever` for `geleverde`;
  /// nil for a word that is no participle.
  static func stem(of word: String) -> String? {
    guard word.hasPrefix("ge"), word.count >= 6 else { return nil }
    let bare = word.hasSuffix("de") || word.hasSuffix("kte") ? String(word.dropLast()) : word
    let rest = bare.dropFirst(2)
    guard bare.hasSuffix("d") || bare.hasSuffix("t"), !others.contains(bare), isVerb(rest) else {
      return nil
    }
    return String(keepsDental(rest) ? rest : rest.dropLast())
  }

  /// Compounds that begin with ge- (`geboorteland`) are longer than verbs, but for those in -eren,
  /// or begin with `geld` and `geest`.
  private static func isVerb(_ rest: Substring) -> Bool {
    rest.prefix(4).contains(where: DutchVerbs.isVowel)
      && (rest.count < 10 || rest.hasSuffix("eerd") || rest.hasSuffix("schuwd"))
      && !rest.hasSuffix("heid") && !rest.hasPrefix("ld") && !rest.hasPrefix("est")
  }

  /// Whether the d or t belongs to the verb: `gemeld`, `gewacht`, `gezet`. After n, r and l a
  /// participle ends in d, so a t there is the verb's own.
  private static func keepsDental(_ rest: Substring) -> Bool {
    if dentals.contains(where: { rest.hasSuffix($0) }) { return true }
    let before = rest.dropLast().last ?? " "
    if rest.last == "t" { return "nrl".contains(before) || isOwn(after: before, in: rest) }
    return isOwn(after: before, in: rest)
  }

  private static func isOwn(after before: Character, in rest: Substring) -> Bool {
    if rest.hasSuffix("cht") { return true }
    return DutchVerbs.isVowel(before) && !["aaid", "ooid", "oeid"].contains { rest.hasSuffix($0) }
  }

  /// Verbs in -den and -sten whose d or t a rule would take for the ending.
  private static let dentals = ListFile.words("Words/Dutch/Lists/own-dentals.txt")

  /// Words that look like participles and are none.
  private static let others = Set(ListFile.words("Words/Dutch/Lists/no-participles.txt"))
}
