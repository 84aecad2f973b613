/// Something wrong in a content file.
public struct ContentProblem: Equatable, Sendable {
  /// `error` or `warning`.
  public let severity: String
  /// The file, as a path from the folder above the content.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1.
  public let column: Int
  /// What is wrong and what to do.
  public let message: String

  /// Puts a problem together.
  public init(severity: String, file: String, line: Int, column: Int, message: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}
