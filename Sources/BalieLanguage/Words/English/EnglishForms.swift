/// English verbs and nouns whose forms no suffix rule can follow.
enum EnglishForms {
  /// The base form, e.g. `pay` for `paid`; nil for regular ones.
  static func base(of form: String) -> String? { bases.base(of: form) }

  /// The stem of a word that the suffix rules would make another's: `business` is not `busy`, and
  /// `customs` are no `customer`.
  static func stem(of word: String) -> String? {
    stems.base(of: word) ?? (stems.words.contains(word) ? word : nil)
  }

  private static let stems = FormTable(builtIn: "Words/English/Lists/own-stems.txt")

  private static let bases = FormTable(builtIn: "Words/English/Lists/irregular.txt")
}
