/// A file before and after.
public struct FileChange: Equatable, Sendable {
  /// Relative to the folder above the content folders.
  public let path: String
  /// What it says now; nil for a new file.
  public let before: String?
  /// What it would say.
  public let after: String
  /// The difference as a unified diff.
  public let patch: String

  /// Puts a change together.
  public init(path: String, before: String?, after: String, patch: String) {
    self.path = path
    self.before = before
    self.after = after
    self.patch = patch
  }
}
