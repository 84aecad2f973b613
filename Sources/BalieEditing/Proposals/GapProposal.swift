/// The exact changes that a choice makes, and what they do to other questions.
public struct GapProposal: Equatable, Sendable {
  /// The files, in order of their path.
  public let changes: [FileChange]
  /// Stands for the choice and the files as they are now.
  public let digest: String
  /// Whether the files can be written; otherwise the patch is for somebody to apply.
  public let isWritable: Bool
  /// Kept questions and editors' tests that would be answered differently.
  public let effects: [AnswerEffect]

  /// Puts a proposal together.
  public init(changes: [FileChange], digest: String, isWritable: Bool, effects: [AnswerEffect]) {
    self.changes = changes
    self.digest = digest
    self.isWritable = isWritable
    self.effects = effects
  }
}

/// What came of a choice.
public struct GapResolution: Equatable, Sendable {
  /// Whether the files were written.
  public let isWritten: Bool
  /// The whole change as one patch, empty where no file changes.
  public let patch: String

  /// Puts a resolution together.
  public init(isWritten: Bool, patch: String) {
    self.isWritten = isWritten
    self.patch = patch
  }
}
