/// Brings forms of Dutch nouns together that Snowball leaves apart.
enum DutchNouns {
  /// The singular, or another form that Snowball stems like it; any other word as it is.
  static func singular(of word: String) -> String {
    if let singular = singulars.base(of: word) { return singular }
    if let stem = verb(ofAtie: word) { return stem }
    // Snowball takes the s of `fiets` for a plural's: in `fietsen` it cannot.
    if word.utf8.last == UInt8(ascii: "s"),
      sibilants.contains(word) || sibilantEnds.contains(where: word.hasSuffix)
    {
      return word + "en"
    }
    if isPluralInS(word) { return String(word.dropLast()) }
    return word.hasSuffix("eeen") || word.hasSuffix("ieen") ? String(word.dropLast(2)) : word
  }

  /// The plural of words that end in a vowel, whose apostrophe is gone: `fotos`, `cameras`,
  /// `babys`, `gemeentes`.
  private static func isPluralInS(_ word: String) -> Bool {
    let letters = word.utf8.count
    if word.hasSuffix("os") { return !word.hasSuffix("oos") && letters > 4 }
    if word.hasSuffix("as") { return !word.hasSuffix("aas") && letters > 6 }
    if word.hasSuffix("ys") { return !DutchVerbs.isVowel(word.dropLast(2).last ?? "a") }
    return letters > 5 && ["tes", "des", "ges"].contains { word.hasSuffix($0) }
  }

  /// `registratie` is what is done in `registreren`.
  private static func verb(ofAtie word: String) -> String? {
    let one = word.hasSuffix("aties") ? word.dropLast() : word[...]
    guard one.hasSuffix("atie"), one.count >= 8 else { return nil }
    return one.dropLast(4) + "eren"
  }

  /// Words in -s, alone and at the end of compounds.
  private static let sibilantEnds = ListFile.words("Words/Dutch/Lists/sibilant-ends.txt")

  /// Words in -s at whose end other words end too: `examens`, `servers`.
  private static let sibilants = Set(ListFile.words("Words/Dutch/Lists/sibilants.txt"))

  private static let singulars = FormTable(builtIn: "Words/Dutch/Lists/nouns.txt")
}
