import BalieLanguage

/// Everything should exist in every language that the site serves.
struct TranslationRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    let topics = subject.topics.map { ($0.file, $0.editions) }
    let intents = subject.intents.map { ($0.file, $0.editions) }
    return (topics + intents).flatMap { file, editions in
      var report = subject.report(on: file)
      for language in subject.settings.languages where editions[language] == nil {
        report.warning(
          .missingTranslation, at: Self.place(of: file, in: subject),
          "language \"\(language.rawValue)\" is missing, which the site serves; "
            + "visitors get another one")
      }
      return report.diagnostics
    }
  }

  /// The first heading: the other ones stand below it.
  private static func place(of file: String, in subject: LintSubject) -> Place {
    let document = subject.reading.documents[file]
    let line = document?.headingLines.values.min() ?? 1
    return Place(line: line, length: max(1, document?.source.line(line).count ?? 1))
  }
}
