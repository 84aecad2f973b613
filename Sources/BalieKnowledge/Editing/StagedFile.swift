import Foundation

/// A file's new text beside the old one, on the same disk, to take its place in one step.
struct StagedFile {
  private let edit: FileEdit
  private let place: StoredPlace
  private let staged: String

  /// Writes the new text to disk under a name that no reader looks at.
  init(_ edit: FileEdit, at place: StoredPlace) throws(ContentStore.Failure) {
    self.edit = edit
    self.place = place
    staged = place.folder + "/.balie-" + UUID().uuidString
    do {
      try place.makeFolder()
      try Self.write(edit.after, to: staged, like: edit.before == nil ? nil : place.path)
    } catch {
      unlink(staged)
      throw failure(error)
    }
  }

  /// Looks whether the file still is what the edit was made from.
  func requireUnchanged() throws(ContentStore.Failure) {
    guard let before = edit.before else { return }
    guard let now = FileManager.default.contents(atPath: place.path), now.elementsEqual(before)
    else { throw .changed(path: edit.path) }
  }

  /// Puts the new text in the old one's place. A file that is new is linked instead of renamed:
  /// where somebody else made one of that name in the meantime, theirs stays.
  func commit() throws(ContentStore.Failure) {
    if edit.before != nil {
      if rename(staged, place.path) != 0 { throw failure(POSIXError.last) }
    } else if link(staged, place.path) != 0 {
      throw errno == EEXIST ? .changed(path: edit.path) : failure(POSIXError.last)
    }
  }

  /// Takes a committed change back.
  func undo() throws(ContentStore.Failure) {
    guard let before = edit.before else {
      unlink(place.path)
      return
    }
    do {
      try Self.write(before, to: staged, like: place.path)
    } catch {
      throw failure(error)
    }
    if rename(staged, place.path) != 0 { throw failure(POSIXError.last) }
  }

  /// Removes what is left of the staging.
  func discard() { unlink(staged) }

  private func failure(_ error: any Error) -> ContentStore.Failure {
    .notWritten(path: edit.path, reason: error.localizedDescription)
  }

  private static func write(_ bytes: [UInt8], to path: String, like model: String?) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666)
    guard file >= 0 else { throw POSIXError.last }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    if let model {
      var status = stat()
      guard stat(model, &status) == 0, fchmod(file, status.st_mode & 0o7777) == 0 else {
        throw POSIXError.last
      }
    }
    try handle.write(contentsOf: Data(bytes))
    try handle.synchronize()
    try handle.close()
  }
}

extension POSIXError {
  /// What the last call to the system complained of.
  fileprivate static var last: POSIXError { POSIXError(Code(rawValue: errno) ?? .EIO) }
}
