/// Why an editor's choice was not carried out. Nothing was written.
public enum EditingError: Error, Equatable, Sendable {
  /// There never was such a gap, or its questions have been erased.
  case unknownGap
  /// Somebody has settled the gap's questions, or they stand in another gap by now.
  case settledSince
  /// There is no such topic.
  case unknownTopic(String)
  /// There is a topic of that name already.
  case nameTaken(String)
  /// The name cannot be a file's.
  case badName(String)
  /// Somebody, or a text editor, has saved this file since it was opened.
  case fileChangedSince
  /// The files have changed since the preview; look again.
  case changedSince
  /// With the change the content would have these errors.
  case wouldBreak([ContentProblem])
  /// The files could not be written, and why.
  case notWritten(String)
}
