/// Why an editor's choice was not carried out. Nothing was written.
public enum EditingError: Error, Equatable, Sendable {
  /// There is no such gap any more.
  case unknownGap
  /// There is no such topic.
  case unknownTopic(String)
  /// There is a topic of that name already.
  case nameTaken(String)
  /// The name cannot be a file's.
  case badName(String)
  /// The files have changed since the preview; look again.
  case changedSince
  /// With the change the content would have these errors.
  case wouldBreak([ContentProblem])
  /// The files could not be written, and why.
  case notWritten(String)
}
