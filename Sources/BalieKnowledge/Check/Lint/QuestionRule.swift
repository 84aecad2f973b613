/// Editors' own tests must hold.
struct QuestionRule: LintRule {
  let knowledge: any QuestionReader

  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.reading.content.questions.compactMap { question in
      let reading = knowledge.read(
        question.text.value, conversation: question.language, site: question.language)
      guard let failure = Self.failure(of: question.expected, reading) else { return nil }
      var report = subject.report(on: question.file)
      report.error(.failedQuestion, at: question.text.place, failure)
      return report.diagnostics.first
    }
  }

  private static func failure(
    of expected: EditorQuestion.Expected, _ reading: Reading
  ) -> String? {
    let first = reading.candidates.first
    return switch expected {
    case .name(let name) where first?.name != name:
      "should lead to \"\(name)\"\(place(of: name, in: reading)), but \(outcome(of: reading))"
    case .name(let name) where reading.decision == .rephrase:
      "\"\(name)\" comes first, but with \(first.map(percent) ?? "0 %") it is too unsure to answer; "
        + "add a phrasing like this"
    case .notAnswered where reading.decision == .answer:
      "should not be answered, but \(outcome(of: reading))"
    case .handoff where reading.decision != .handoff:
      "should go to a person, but \(outcome(of: reading))"
    default: nil
    }
  }

  private static func place(of name: String, in reading: Reading) -> String {
    guard let candidate = reading.candidates.first(where: { $0.name == name }) else { return "" }
    return " (\(percent(candidate)))"
  }

  private static func outcome(of reading: Reading) -> String {
    guard let best = reading.candidates.first else { return "leads nowhere" }
    return
      "leads to \"\(best.name)\" (\(percent(best)))\(best.byWords), decision \(reading.decision.rawValue)"
  }

  private static func percent(_ candidate: Candidate) -> String {
    "\(Int((candidate.confidence * 100).rounded())) %"
  }
}
