/// British spellings as Americans write them, where the suffix rules would keep the two apart.
enum EnglishSpelling {
  static func american(_ word: String) -> String {
    for (british, american) in endings where word.utf8.count >= british.utf8.count + 2 {
      if word.hasSuffix(british) { return word.dropLast(british.count) + american }
    }
    for (british, american) in starts where word.hasPrefix(british) {
      return american + word.dropFirst(british.count)
    }
    return word
  }

  private static let endings = WordRows(ListFile.builtIn("Words/English/Lists/spelling-ends.txt"))
    .pairs

  private static let starts = WordRows(ListFile.builtIn("Words/English/Lists/spelling-starts.txt"))
    .pairs
}
