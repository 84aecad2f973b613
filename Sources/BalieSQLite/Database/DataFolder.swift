import Foundation

/// The folder that holds the database: the words of visitors and the secrets of the desk, hence
/// for nobody but its owner.
struct DataFolder {
  let url: URL

  var databasePath: String { url.appendingPathComponent("balie.sqlite").path }

  /// Holds nothing; whoever serves the folder has it locked.
  var claimPath: String { url.appendingPathComponent("balie.lock").path }

  /// Makes the folder and an empty database file where they are not there yet.
  func prepare() throws {
    try createFolder()
    try createFile()
  }

  /// An existing folder keeps its rights: it may be shared on purpose.
  func createFolder() throws {
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw DataFolderError.noFolder(path: url.path, reason: Self.reason(error))
    }
  }

  /// Made here and not by SQLite, so that there is no moment at which others could open it.
  private func createFile() throws {
    let descriptor = open(databasePath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw DataFolderError.notWritable(
        path: databasePath, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
  }

  /// Takes from others the right to read the database. SQLite gives its write-ahead log the rights
  /// of the database file.
  func closeToOthers() throws {
    var status = stat()
    guard stat(databasePath, &status) == 0, status.st_mode & 0o077 != 0 else { return }
    guard chmod(databasePath, 0o600) == 0 else {
      throw DataFolderError.notWritable(
        path: databasePath, reason: String(cString: strerror(errno)))
    }
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let code = underlying?.code else { return error.localizedDescription }
    return String(cString: strerror(Int32(code)))
  }
}
