import Foundation
import Glibc

/// What the files of some folders look like from outside, to notice that something was saved.
struct FolderFingerprint: Equatable, Sendable {
  private struct FileMark: Equatable {
    let size: Int
    let modified: timespec
    let number: UInt

    static func == (one: FileMark, other: FileMark) -> Bool {
      (one.size, one.number) == (other.size, other.number)
        && (one.modified.tv_sec, one.modified.tv_nsec)
          == (other.modified.tv_sec, other.modified.tv_nsec)
    }
  }

  private var files: [String: FileMark] = [:]

  /// Looks at all files below these folders; a folder that is not there has none.
  ///
  /// - Parameter enter: Told each folder before it is looked into, those too in which the files
  ///   behind links stand.
  init(of folders: [URL], enter: (_ folder: String) -> Void = { _ in }) {
    for folder in folders { look(into: folder.resolvingSymlinksInPath().path, enter) }
  }

  private mutating func look(into folder: String, _ enter: (String) -> Void) {
    enter(folder)
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = Self.name(of: entry)
      if name == "." || name == ".." { continue }
      let path = "\(folder)/\(name)"
      switch Self.kind(of: entry, path) {
      case S_IFDIR: look(into: path, enter)
      case S_IFLNK: enter(Self.folder(behind: path))
      default: break
      }
      // Removed since it was listed, or behind a broken link: its absence is what there is to see.
      files[path] = Self.mark(of: path)
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
  }

  /// Of the entry itself, not of what a link leads to: a link to a folder above would never end.
  private static func kind(of entry: UnsafeMutablePointer<dirent>, _ path: String) -> mode_t {
    // Some file systems leave it to the caller to ask.
    guard Int(entry.pointee.d_type) == DT_UNKNOWN else {
      return mode_t(entry.pointee.d_type) << 12
    }
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  private static func folder(behind link: String) -> String {
    URL(fileURLWithPath: link).resolvingSymlinksInPath().deletingLastPathComponent().path
  }

  private static func mark(of path: String) -> FileMark? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FileMark(
      size: Int(status.st_size), modified: status.st_mtim, number: UInt(status.st_ino))
  }
}
