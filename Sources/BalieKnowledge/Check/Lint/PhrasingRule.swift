/// A phrasing should lead to the topic it stands in.
struct PhrasingRule: LintRule {
  let knowledge: any QuestionReader

  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.editions.flatMap { owner in
      var report = subject.report(on: owner.file)
      for phrasing in owner.edition.phrasings {
        let reading = knowledge.read(
          phrasing.value, conversation: owner.language, site: owner.language)
        guard let winner = reading.candidates.first, winner.name != owner.name else { continue }
        report.warning(.lostPhrasing, at: phrasing.place, Self.message(phrasing.value, winner))
      }
      return report.diagnostics
    }
  }

  private static func message(_ phrasing: String, _ winner: Candidate) -> String {
    "phrasing \"\(phrasing)\" leads to \"\(winner.name)\"\(winner.byWords); "
      + "say it more clearly or move it there"
  }
}
