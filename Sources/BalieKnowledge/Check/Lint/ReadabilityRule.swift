/// Answers should read like plain language, level B1.
struct ReadabilityRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.editions.flatMap { owner in
      var report = subject.report(on: owner.file)
      let text = Markdown(owner.edition.answer.value).plainText
      if let readability = Readability(of: text, language: owner.language),
        readability.ease < Readability.plainLanguage
      {
        report.warning(
          .hardToRead, at: Place(line: owner.edition.answer.line), Self.message(readability))
      }
      return report.diagnostics
    }
  }

  private static func message(_ readability: Readability) -> String {
    "harder to read than level B1: reading ease \(Int(readability.ease.rounded())), where plain "
      + "language has \(Int(Readability.plainLanguage)) or more; \(advice(readability))"
  }

  private static func advice(_ readability: Readability) -> String {
    let words = readability.longWords.prefix(3).joined(separator: ", ")
    if readability.wordsPerSentence > 15 || words.isEmpty {
      let length = Int(readability.wordsPerSentence.rounded())
      return "shorten the sentences, which have \(length) words on average"
    }
    return "use shorter words than \(words)"
  }
}
