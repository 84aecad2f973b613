/// Forms that no rule can follow, each with the word that it is a form of.
struct FormTable: Sendable {
  private let bases: [String: String]
  /// The words themselves.
  let words: Set<String>

  /// The built-in file of that name, whose rows are a word and then its forms.
  init(builtIn name: String) { self.init(WordRows(ListFile.builtIn(name))) }

  /// - Parameter list: a row has a word and then its forms.
  init(_ list: WordRows) {
    var bases: [String: String] = [:]
    for row in list.rows {
      for form in row.words.dropFirst() { bases[String(form)] = String(row.words[0]) }
    }
    self.bases = bases
    words = Set(list.rows.map { String($0.words[0]) })
  }

  /// The word, e.g. `pay` for `paid`; nil for what is not in the table.
  func base(of form: String) -> String? { bases[form] }
}
