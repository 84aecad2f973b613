import BalieLanguage

/// The words that played questions bring to their topics: all that new phrasings can teach about
/// words, since what no played question says cannot be learnt from them.
struct NewWords {
  private let missing: [String: MissingWords]
  private var brought: [String: Set<String>] = [:]
  private let site: Language

  /// - Parameter played: the questions that were asked; those that belong to no topic bring nothing.
  init(to content: Content, from played: [LabelledText], site: Language) {
    missing = Dictionary(
      content.topics.map { ($0.name, MissingWords(from: $0)) }, uniquingKeysWith: { one, _ in one })
    self.site = site
    for question in played { brought[question.label, default: []].formUnion(words(of: question)) }
  }

  /// The share of the questions about topics that say such a word, 0...1: by words alone, not more
  /// of them can be won.
  func share(of questions: [LabelledText]) -> Double {
    let inScope = questions.filter { missing[$0.label] != nil }
    let helped = inScope.count { !words(of: $0).isDisjoint(with: brought[$0.label] ?? []) }
    return Double(helped) / Double(max(1, inScope.count))
  }

  private func words(of question: LabelledText) -> Set<String> {
    let language = question.lang.map(Language.init(rawValue:)) ?? site
    return missing[question.label]?.stems(
      in: GroupedQuestion(text: question.text, language: language)) ?? []
  }
}
