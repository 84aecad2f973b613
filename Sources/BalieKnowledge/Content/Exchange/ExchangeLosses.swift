import BalieLanguage

/// What formats of one language, and of questions and answers only, have no place for.
extension Topic {
  /// Says that there is nothing to write in a language; nil where there is.
  func absence(of language: Language) -> String? {
    editions[language] == nil
      ? "\(name): it has no language \"\(language.rawValue)\" and is left out" : nil
  }

  /// The other languages, comma-separated; nil where there are none.
  func otherLanguages(than language: Language) -> String? {
    let others = editions.keys.filter { $0 != language }.sorted().map(\.rawValue)
    return others.isEmpty ? nil : others.joined(separator: ", ")
  }
}

extension Content {
  func synonymLosses(_ language: Language) -> [String] {
    synonyms[language]?.isEmpty ?? true ? [] : ["synonyms have no place in this format"]
  }
}
