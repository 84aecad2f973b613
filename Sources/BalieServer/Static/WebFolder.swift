import Foundation

/// Finds the folder with the files that Balie was built with.
///
/// `Bundle.module` would stop the whole process where it finds nothing; this looks in the same
/// places and says where it looked.
enum WebFolder {
  private static let bundle = "balie_BalieServer.resources"

  /// The folder, beside the executable or where the tests' executable has it.
  static func locate() throws -> URL {
    let folders = candidates.map { $0.appendingPathComponent(bundle).appendingPathComponent("Web") }
    guard let found = folders.first(where: { FileManager.default.fileExists(atPath: $0.path) })
    else { throw WebFilesError(looked: folders.map(\.path)) }
    return found
  }

  private static var candidates: [URL] {
    let main = Bundle.main.bundleURL
    let executable = Bundle.main.executableURL?.resolvingSymlinksInPath()
    return [main, executable?.deletingLastPathComponent()].compactMap { $0 }
      + [main.deletingLastPathComponent()]
  }
}

/// The files of widget and desk are not there.
public struct WebFilesError: Error, Equatable, CustomStringConvertible {
  /// Where they were looked for.
  public let looked: [String]

  /// What is wrong and what to do about it.
  public var description: String {
    "The files of widget and desk are missing. Keep the folder balie_BalieServer.resources beside "
      + "the balie executable. Looked for: \(looked.joined(separator: ", "))"
  }
}
