/// Takes the diminutive off Dutch nouns.
enum DutchDiminutives {
  /// `pakket` for `pakketje`, `winkel` for `winkeltjes`; nil for a word that is no diminutive.
  static func base(of word: String) -> String? {
    var word = Substring(word)
    if word.hasSuffix("s") { word = word.dropLast() }
    guard word.hasSuffix("je"), word.count >= 5, !others.contains(String(word)) else { return nil }
    return String(undoubled(shortened(word)))
  }

  private static func shortened(_ word: Substring) -> Substring {
    let root = word.dropLast(2)
    if word.hasSuffix("etje"), !word.hasSuffix("pakketje"), root.count >= 5,
      isDouble(root.dropLast(2))
    {
      return root.dropLast(2)
    }
    if word.hasSuffix("aartje") || word.hasSuffix("ortje") { return root }
    if word.hasSuffix("tje"), let before = root.dropLast().last, "aeiouylnrw".contains(before) {
      return keepsT(root) ? root : root.dropLast()
    }
    if word.hasSuffix("mpje") { return root.dropLast() }
    if word.hasSuffix("nkje"), root.count > 5 { return root.dropLast() + "g" }
    return root
  }

  /// Nouns that end in t by themselves: `klantje`, `puntje`, `pakketje`, `buitje` is another matter.
  private static func keepsT(_ root: Substring) -> Bool {
    if root.hasSuffix("oot") { return !root.dropLast(3).contains(where: DutchVerbs.isVowel) }
    // `klantje`, but `schoentje`: after a long vowel the t belongs to the ending.
    if root.hasSuffix("nt"), root.dropLast(2).suffix(2).allSatisfy(DutchVerbs.isVowel) {
      return false
    }
    return ["nt", "et", "it", "ut", "ot", "at"].contains { root.hasSuffix($0) }
      && !["aat", "eet", "oot", "uut", "eit", "uit"].contains {
        root.hasSuffix($0) && root.count > 6
      }
      || root.hasSuffix("oot") || root.hasSuffix("uit") || root.hasSuffix("aat")
  }

  private static func isDouble(_ word: Substring) -> Bool {
    word.count > 2 && word.last == word.dropLast().last
  }

  /// `ball` becomes `bal`; a word that ends in two vowels is left to Snowball.
  private static func undoubled(_ word: Substring) -> Substring {
    guard isDouble(word), let last = word.last, !"aeou".contains(last) else {
      return word.hasSuffix("oo") || word.hasSuffix("aa") ? word.dropLast() : word
    }
    return word.dropLast()
  }

  /// Words in -je that are no diminutives, or whose base is another word.
  private static let others = Set(ListFile.words("Words/Dutch/Lists/no-diminutives.txt"))
}
