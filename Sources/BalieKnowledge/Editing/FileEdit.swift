/// What a file says and what it would say.
public struct FileEdit: Equatable, Sendable {
  /// Relative to the folder above the content folders, with `/` between.
  public let path: String
  /// Which of the two folders it stands in.
  public let folder: ContentFile.Folder
  /// What it says now; nil for a file that is new.
  public let before: [UInt8]?
  /// What it would say.
  public let after: [UInt8]

  /// The difference as a unified diff.
  public var patch: String { UnifiedDiff.text(path: path, before: before, after: after) }
}

extension [FileEdit] {
  /// All differences as one patch.
  public var patch: String { map(\.patch).joined() }
}
