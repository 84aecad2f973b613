/// Something wrong in a content file, with the place and what to do about it.
public struct Diagnostic: Error, Equatable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The content cannot be served.
    case error
    /// It can, but somebody should look.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// A stable name of the rule, e.g. `unknown-key`.
  public let rule: String
  /// The file, relative to the folder above the content folders.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int
  /// What is wrong and what to do, in one sentence.
  public let message: String
  /// The line as it stands in the file, for the caret.
  public let source: String

  /// Puts a diagnostic together.
  public init(
    _ severity: Severity, rule: String, file: String, line: Int, column: Int, message: String,
    source: String
  ) {
    self.severity = severity
    self.rule = rule
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.source = source
  }
}
