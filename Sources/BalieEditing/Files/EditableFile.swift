/// A content file as an editor opens it.
public struct EditableFile: Equatable, Sendable {
  /// Relative to the folder above the content folders.
  public let path: String
  /// What it is, e.g. `topic` or `settings`.
  public let kind: String
  /// What it says; nil in lists.
  public let text: String?
  /// Stands for what it says now.
  public let digest: String

  /// Puts an entry together.
  public init(path: String, kind: String, text: String?, digest: String) {
    self.path = path
    self.kind = kind
    self.text = text
    self.digest = digest
  }
}

/// A file as an editor wants it.
public struct FileDraft: Equatable, Sendable {
  /// Where it stands.
  public let path: String
  /// The whole text.
  public let text: String
  /// The digest of the file that the editor opened; nil for a new one.
  public let base: String?

  /// Puts a draft together.
  public init(path: String, text: String, base: String?) {
    self.path = path
    self.text = text
    self.base = base
  }
}
