import BalieLanguage

/// A keyword of nothing but stop words matches every question and so finds nothing.
struct KeywordRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.editions.flatMap { owner in
      var report = subject.report(on: owner.file)
      for keyword in owner.edition.keywords
      where Self.isEmpty(keyword.value, in: owner.language) {
        report.warning(
          .stopWordKeyword, at: keyword.place,
          "keyword \"\(keyword.value)\" has only words that stand in every question; "
            + "add one that tells")
      }
      return report.diagnostics
    }
  }

  /// Whether a keyword has nothing but stop words.
  static func isEmpty(_ keyword: String, in language: Language) -> Bool {
    let words = ClaimRule.words(of: keyword).split(separator: " ").map(String.init)
    let common = StopWords.of(language)
    return words.allSatisfy(common.contains)
  }
}
