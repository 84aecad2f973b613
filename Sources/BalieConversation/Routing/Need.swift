/// What an operator must meet to be offered a conversation.
public struct Need: Equatable, Sendable {
  /// The language to speak.
  public let language: LanguageCode
  /// For whom it is.
  public let target: Handoff.Target
  /// Who must not be asked, e.g. because they were asked before.
  public let excluded: Set<OperatorID>

  /// Puts a need together.
  public init(
    language: LanguageCode, target: Handoff.Target, excluded: Set<OperatorID> = []
  ) {
    self.language = language
    self.target = target
    self.excluded = excluded
  }
}
