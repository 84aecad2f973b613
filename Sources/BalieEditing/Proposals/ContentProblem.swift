/// Something wrong in a content file.
public struct ContentProblem: Equatable, Sendable {
  /// `error` or `warning`.
  public let severity: String
  /// The broken rule's stable name, by which a desk finds its own text for it.
  public let rule: String
  /// The file, as a path from the folder above the content.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1.
  public let column: Int
  /// What is wrong and what to do, in English.
  public let message: String
  /// The file's own words that are meant, possibly empty.
  public let excerpt: String
  /// What could stand there instead, if that is known.
  public let replacement: String?

  /// Puts a problem together.
  public init(
    severity: String, rule: String, file: String, line: Int, column: Int, message: String,
    excerpt: String = "", replacement: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.excerpt = excerpt
    self.replacement = replacement
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}
