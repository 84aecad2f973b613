import Foundation

/// Where a content file really stands: its folder without links, and what of it is not there yet.
struct StoredPlace {
  /// The real folder nearest to the file that exists.
  private let base: String
  /// Folders below `base` that have to be made.
  private let missing: [String]
  private let name: String

  /// Follows the parts of a path below a folder; nil where they lead out of it.
  init?(_ parts: [String], below root: String) {
    guard let realRoot = Self.realPath(root), let last = parts.last,
      parts.allSatisfy({ $0 != "." && $0 != ".." })
    else { return nil }
    let whole = ([realRoot] + parts).joined(separator: "/")
    if let real = Self.realPath(whole) {
      base = (real as NSString).deletingLastPathComponent
      name = (real as NSString).lastPathComponent
      missing = []
    } else {
      let known = Self.knownFolders(parts.dropLast(), below: realRoot)
      guard let folder = known.folder else { return nil }
      (base, missing, name) = (folder, known.missing, last)
    }
    guard base == realRoot || base.hasPrefix(realRoot + "/") else { return nil }
  }

  /// The folder's path, once its missing parts are made.
  var folder: String { ([base] + missing).joined(separator: "/") }

  /// The file's path.
  var path: String { folder + "/" + name }

  /// Whether the system and the rights on folder and file allow writing.
  var isWritable: Bool {
    guard Self.mayWrite(base) else { return false }
    return !Self.exists(path) || Self.mayWrite(path)
  }

  /// Makes the folders that are missing.
  func makeFolder() throws {
    if missing.isEmpty { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private static func knownFolders(
    _ parts: ArraySlice<String>, below root: String
  ) -> (folder: String?, missing: [String]) {
    var folder = root
    for (depth, part) in parts.enumerated() {
      let next = folder + "/" + part
      // Something that is there and leads nowhere is a broken link: nothing is made behind it.
      guard exists(next) else { return (folder, Array(parts.dropFirst(depth))) }
      guard let real = realPath(next) else { return (nil, []) }
      folder = real
    }
    return (folder, [])
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func mayWrite(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & 0o222 != 0 && access(path, W_OK) == 0
  }

  /// The path without links; nil where there is nothing at its end.
  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
