import Foundation

/// The right to serve visitors from a data folder, held as long as this lives.
///
/// One process has it at a time: a second one would not hear what the first one decides, and its
/// visitors and operators would look at conversations that have moved on. The system takes it back
/// when the process ends, however it ends. Commands beside a server need no claim.
public final class DataFolderClaim: Sendable {
  private let descriptor: Int32

  /// Claims a folder, and makes it where it is not there yet.
  ///
  /// - Throws: ``DataFolderError``, with ``DataFolderError/served(path:)`` where another process
  ///   has it.
  public init(folder: URL) throws {
    let folder = DataFolder(url: folder)
    try folder.createFolder()
    // A file of its own: closing any descriptor of the database's file would drop SQLite's locks.
    descriptor = open(folder.claimPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw DataFolderError.notWritable(
        path: folder.claimPath, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw DataFolderError.served(path: folder.url.path)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
