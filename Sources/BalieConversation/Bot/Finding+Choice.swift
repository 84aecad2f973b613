extension Finding {
  /// The visitor said which topic is meant, by a tap or in words: nothing is surer than that, and
  /// nothing is told of a language.
  public init(choosing answer: Answer, language: LanguageCode) {
    let candidate = Candidate(
      name: answer.topic, kind: .topic, title: answer.title, confidence: 1, matchedWords: [])
    self.init(
      language: language, decision: .answer, candidates: [candidate], answers: [answer],
      isLanguageClear: false)
  }

  /// The visitor wants none of what was offered; nothing is told of a language.
  public static func dismissed(in language: LanguageCode) -> Finding {
    Finding(language: language, decision: .dismissed, isLanguageClear: false)
  }

  /// Whether it is such a choice: nothing was looked for.
  var isChoice: Bool { candidates.count == 1 && candidates[0].confidence == 1 && terms.isEmpty }
}
