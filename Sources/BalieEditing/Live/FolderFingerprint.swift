import Foundation

/// What the files of some folders look like from outside, to notice that something was saved.
///
/// Looked at, not listened to: a few hundred `stat` calls cost less than a millisecond, and unlike
/// notifications they also see network folders, swapped symlinks and folders that vanish and return.
struct FolderFingerprint: Equatable, Sendable {
  private struct FileMark: Equatable {
    let size: Int
    let modified: Date
    let number: UInt64
  }

  private let files: [String: FileMark]

  /// Looks at all files below these folders; a folder that is not there has none.
  init(of folders: [URL]) {
    var files: [String: FileMark] = [:]
    for folder in folders {
      let root = folder.resolvingSymlinksInPath()
      let paths = FileManager.default.enumerator(atPath: root.path)
      while let path = paths?.nextObject() as? String {
        let full = root.appendingPathComponent(path).path
        files[full] = Self.mark(of: full)
      }
    }
    self.files = files
  }

  private static func mark(of path: String) -> FileMark? {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      return nil  // removed since it was listed: its absence is what there is to see
    }
    return FileMark(
      size: (attributes[.size] as? Int) ?? 0,
      modified: (attributes[.modificationDate] as? Date) ?? .distantPast,
      number: (attributes[.systemFileNumber] as? UInt64) ?? 0)
  }
}
