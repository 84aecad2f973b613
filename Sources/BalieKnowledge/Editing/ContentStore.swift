import Foundation

/// Writes edits into the content folders, all or none, each file at once.
///
/// A trust boundary: links are followed only as long as they stay inside a content folder, as the
/// reader does, so that no edit can reach the rest of the machine.
public struct ContentStore: Sendable {
  private let roots: [ContentFile.Folder: String]

  /// Names the folders.
  public init(knowledge: String, intents: String) {
    roots = [.knowledge: knowledge, .intents: intents]
  }

  /// Why nothing was written.
  public enum Failure: Error, Equatable, Sendable {
    /// A file is not what the edit was made from.
    case changed(path: String)
    /// A file could not be written.
    case notWritten(path: String, reason: String)
  }

  /// Whether all of these files may be written. Files or folders without any right to write are
  /// left alone even where the system would let us, as it lets its administrator.
  public func canWrite(_ edits: [FileEdit]) -> Bool {
    edits.allSatisfy { edit in
      guard let place = try? place(of: edit) else { return false }
      return place.isWritable
    }
  }

  /// Writes the edits. Topics come before the tests that name them, so that whoever reads in
  /// between sees sound content.
  ///
  /// - Throws: ``Failure``; then every file is as it was.
  public func write(_ edits: [FileEdit]) throws(Failure) {
    var staged: [StagedFile] = []
    defer { for file in staged { file.discard() } }
    for edit in edits.sorted(by: Self.isWrittenBefore) {
      let place = try place(of: edit)
      guard place.isWritable else {
        throw .notWritten(path: edit.path, reason: "it is read-only")
      }
      staged.append(try StagedFile(edit, at: place))
    }
    for file in staged { try file.requireUnchanged() }
    try Self.commit(staged)
  }

  private static func isWrittenBefore(_ one: FileEdit, _ other: FileEdit) -> Bool {
    (one.isTest ? 1 : 0, one.path) < (other.isTest ? 1 : 0, other.path)
  }

  private static func commit(_ staged: [StagedFile]) throws(Failure) {
    for (done, file) in staged.enumerated() {
      do throws(Failure) {
        try file.commit()
      } catch {
        for earlier in staged[..<done] { try earlier.undo() }
        throw error
      }
    }
  }

  private func place(of edit: FileEdit) throws(Failure) -> StoredPlace {
    let parts = edit.path.split(separator: "/").dropFirst().map(String.init)
    guard let root = roots[edit.folder], let place = StoredPlace(parts, below: root) else {
      throw .notWritten(path: edit.path, reason: "it lies outside the content folder")
    }
    return place
  }
}

extension FileEdit {
  fileprivate var isTest: Bool {
    if case .questions = ContentFile(path: path, folder: folder, bytes: []).role {
      true
    } else {
      false
    }
  }
}
