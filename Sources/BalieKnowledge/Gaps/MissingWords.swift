import BalieLanguage

/// Words that visitors use for a topic and that its own file does not have: what an editor might
/// add as a keyword.
public struct MissingWords {
  private let analyzer = Analyzer(workers: 1)
  private let known: Set<String>

  private static let most = 30

  /// Looks for words that this topic lacks in all its languages.
  public init(from topic: Topic) {
    var known: Set<String> = []
    for (language, edition) in topic.editions {
      let texts = [edition.title, edition.answer] + edition.phrasings + edition.keywords
      for text in texts {
        for word in analyzer.words(of: text.value, in: language) {
          known.formUnion([word.stem, word.bare])
        }
      }
    }
    self.known = known
  }

  /// The words of these questions that are missing, most frequent first, at most thirty. A word
  /// counts once a question; forms of one word count together under the form used most.
  public func counts(in questions: [GroupedQuestion]) -> [(word: String, count: Int)] {
    var forms: [String: [String: Int]] = [:]
    for question in questions {
      for (stem, form) in missing(in: question) { forms[stem, default: [:]][form, default: 0] += 1 }
    }
    return forms.values.map(Self.together)
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
      .prefix(Self.most).map(\.self)
  }

  /// The stems of the words of a question that are missing.
  func stems(in question: GroupedQuestion) -> Set<String> { Set(missing(in: question).keys) }

  private func missing(in question: GroupedQuestion) -> [String: String] {
    let common = StopWords.of(question.language)
    var found: [String: String] = [:]
    for word in analyzer.words(of: Self.unmasked(question.text), in: question.language)
    where word.bare.count > 2 && !known.contains(word.stem) && !known.contains(word.bare) {
      if !common.contains(word.bare), word.bare.contains(where: \.isLetter) {
        found[word.stem] = found[word.stem] ?? word.folded
      }
    }
    return found
  }

  private static func together(_ forms: [String: Int]) -> (word: String, count: Int) {
    let usual = forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    return (usual, forms.values.reduce(0, +))
  }

  /// Without the marks that stand where personal data stood: `[IBAN]`.
  private static func unmasked(_ text: String) -> String {
    text.replacing(/\[[^\[\]]*\]/, with: " ")
  }
}
