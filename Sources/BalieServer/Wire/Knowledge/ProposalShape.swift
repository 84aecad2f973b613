import BalieConversation
import BalieEditing

/// What a choice would change, on the wire.
struct ProposalShape: Encodable, Sendable {
  let changes: [FileChangeShape]
  let digest: String
  let writable: Bool
  let effects: [AnswerEffectShape]

  init(_ proposal: GapProposal) {
    changes = proposal.changes.map(FileChangeShape.init)
    digest = proposal.digest
    writable = proposal.isWritable
    effects = proposal.effects.map(AnswerEffectShape.init)
  }
}

/// A file before and after.
struct FileChangeShape: Encodable, Sendable {
  let path: String
  let before: String?
  let after: String
  let patch: String

  init(_ change: FileChange) {
    path = change.path
    before = change.before
    after = change.after
    patch = change.patch
  }
}

/// A question that would be answered differently.
struct AnswerEffectShape: Encodable, Sendable {
  let text: String
  let before: String
  let after: String
  let verdict: String

  init(_ effect: AnswerEffect) {
    text = effect.text
    before = effect.before
    after = effect.after
    verdict = effect.verdict.rawValue
  }
}

/// What came of a choice.
struct ResolutionShape: Encodable, Sendable {
  let written: Bool
  let patch: String

  init(_ resolution: GapResolution) {
    written = resolution.isWritten
    patch = resolution.patch
  }
}

/// Something wrong in a content file.
struct ContentProblemShape: Encodable, Equatable, Sendable {
  let severity: String
  let rule: String
  let file: String
  let line: Int
  let column: Int
  let message: String
  let excerpt: String
  let replacement: String?

  init(_ problem: ContentProblem) {
    severity = problem.severity
    rule = problem.rule
    excerpt = problem.excerpt
    replacement = problem.replacement
    file = problem.file
    line = problem.line
    column = problem.column
    message = problem.message
  }
}
