/// What editors write to be found by should find its own topic: each title, phrasing and keyword is
/// tried as a question.
struct PhrasingRule: LintRule {
  let knowledge: any QuestionReader

  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.editions.flatMap { owner in
      var report = subject.report(on: owner.file)
      tryTitle(of: owner, into: &report)
      for phrasing in owner.edition.phrasings {
        guard let winner = winner(of: phrasing.value, besides: owner) else { continue }
        report.warning(
          .lostPhrasing, at: phrasing.place, Self.message("phrasing", phrasing.value, winner))
      }
      tryKeywords(of: owner, into: &report)
      return report.diagnostics
    }
  }

  /// An intent's title is for operators' eyes; a topic's is what visitors choose by.
  private func tryTitle(of owner: LintEdition, into report: inout Report) {
    let title = owner.edition.title
    guard owner.kind == .topic, let winner = winner(of: title.value, besides: owner) else { return }
    report.warning(.lostPhrasing, at: title.place, Self.message("title", title.value, winner))
  }

  private func tryKeywords(of owner: LintEdition, into report: inout Report) {
    for keyword in owner.edition.keywords
    where owner.kind == .topic && !KeywordRule.isEmpty(keyword.value, in: owner.language) {
      let reading = read(keyword.value, owner)
      guard !(reading.names + reading.alternatives).contains(owner.name) else { continue }
      report.warning(.lostKeyword, at: keyword.place, Self.message(keyword.value, reading))
    }
  }

  private func read(_ text: String, _ owner: LintEdition) -> Reading {
    knowledge.read(text, conversation: owner.language, site: owner.language)
  }

  private func winner(of text: String, besides owner: LintEdition) -> Candidate? {
    guard !text.isEmpty, let winner = read(text, owner).candidates.first, winner.name != owner.name
    else { return nil }
    return winner
  }

  private static func message(_ kind: String, _ phrasing: String, _ winner: Candidate) -> String {
    "\(kind) \"\(phrasing)\" leads to \"\(winner.name)\"\(winner.byWords); "
      + "say it more clearly or move it there"
  }

  private static func message(_ keyword: String, _ reading: Reading) -> String {
    let outcome =
      reading.candidates.first.map { "leads to \"\($0.name)\"\($0.byWords)" } ?? "leads nowhere"
    return "keyword \"\(keyword)\" \(outcome), and this topic is not offered; "
      + "take a word that only this topic has"
  }
}
