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
  /// The rule that was broken.
  public let rule: Rule
  /// The file, relative to the folder above the content folders.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int
  /// How many characters are meant, at least 1.
  public let length: Int
  /// What is wrong and what to do, in one sentence.
  public let message: String
  /// What could stand there instead of the characters that are meant.
  public let replacement: String?
  /// The line as it stands in the file, for the caret.
  public let source: String

  /// Puts a diagnostic together.
  public init(
    _ severity: Severity, rule: Rule, file: String, line: Int, column: Int, length: Int = 1,
    message: String, replacement: String? = nil, source: String
  ) {
    self.severity = severity
    self.rule = rule
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.message = message
    self.replacement = replacement
    self.source = source
  }
}

extension Diagnostic {
  /// The file's own words that are meant; empty where the line holds nothing there.
  public var excerpt: String { String(source.dropFirst(column - 1).prefix(length)) }

  /// In the order of the files, from top to bottom.
  static func isInOrder(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
    (one.file, one.line, one.column, one.message)
      < (other.file, other.line, other.column, other.message)
  }
}
