import BalieConversation
import BalieKnowledge

extension EditingError {
  /// Why an edit cannot be made, in the desk's words.
  init(_ refusal: EditRefusal) {
    self =
      switch refusal {
      case .unknownTopic(let name): .unknownTopic(name)
      case .nameTaken(let name): .nameTaken(name)
      case .badName(let name): .badName(name)
      case .noEdition(let file, let language):
        .wouldBreak([
          Self.problem(
            .missingTranslation, file,
            "there is nothing in \"\(language.rawValue)\" yet that a phrasing could lead to; "
              + "write the answer in that language first")
        ])
      case .notText(let file):
        .wouldBreak([Self.problem(.notUTF8, file, "the file is no UTF-8 text; mend it first")])
      }
  }

  private static func problem(
    _ rule: Rule, _ file: String, _ message: String
  ) -> ContentProblem {
    ContentProblem(
      severity: "error", rule: rule.rawValue, file: file, line: 1, column: 1, message: message)
  }
}

extension ContentProblem {
  init(_ diagnostic: Diagnostic) {
    self.init(
      severity: diagnostic.severity.rawValue, rule: diagnostic.rule.rawValue,
      file: diagnostic.file, line: diagnostic.line, column: diagnostic.column,
      message: diagnostic.message, excerpt: diagnostic.excerpt,
      replacement: diagnostic.replacement)
  }
}

extension FileChange {
  init(_ edit: FileEdit) {
    self.init(
      path: edit.path, before: edit.before.map { String(decoding: $0, as: UTF8.self) },
      after: String(decoding: edit.after, as: UTF8.self), patch: edit.patch)
  }
}

extension AnswerEffect {
  init(_ effect: EditEffect) {
    let verdict: Verdict =
      switch effect.verdict {
      case .better: .better
      case .worse: .worse
      case .different: .different
      }
    self.init(text: effect.text, before: effect.before, after: effect.after, verdict: verdict)
  }
}
