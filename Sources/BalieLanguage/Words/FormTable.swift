/// Forms that no rule can follow, each with the word that it is a form of.
struct FormTable: Sendable {
  private let bases: [String: String]
  /// The words themselves.
  let words: Set<String>

  /// - Parameter table: a line has a word and then its forms, with spaces between.
  init(_ table: String) {
    var bases: [String: String] = [:]
    var words: Set<String> = []
    for line in table.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      guard let base = forms.first else { continue }
      words.insert(base)
      for form in forms.dropFirst() { bases[form] = base }
    }
    self.bases = bases
    self.words = words
  }

  /// The word, e.g. `pay` for `paid`; nil for what is not in the table.
  func base(of form: String) -> String? { bases[form] }
}
