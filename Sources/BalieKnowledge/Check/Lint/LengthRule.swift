/// A chat window shows a few sentences at a time; who wants a page follows a link.
struct LengthRule: LintRule {
  /// In characters of plain text: three phone screens of a chat bubble.
  static let longest = 900

  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.editions.flatMap { owner in
      var report = subject.report(on: owner.file)
      let length = Markdown(owner.edition.answer.value).plainText.count
      if length > Self.longest {
        report.warning(
          .longAnswer, at: Place(line: owner.edition.answer.line),
          "the answer has \(length) characters, too many for a chat window; "
            + "stay below \(Self.longest) and link to the rest")
      }
      return report.diagnostics
    }
  }
}
