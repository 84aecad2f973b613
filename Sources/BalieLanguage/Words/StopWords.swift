/// Words that are no keyword by themselves: articles, pronouns, prepositions, auxiliaries, question
/// words.
///
/// Fewer than ``FunctionWords``, and with their diacritics: they are held against what an editor
/// wrote, not against what a visitor typed.
package enum StopWords {
  /// Those of a language, folded; none for a language without a list.
  package static func of(_ language: Language) -> Set<String> { lists[language] ?? [] }

  private static let lists: [Language: Set<String>] =
    ListFile.builtIn(in: "Words/Stop").reduce(into: [:]) { lists, file in
      lists[Language(rawValue: file.title)] = Set(WordRows(file).words)
    }
}
