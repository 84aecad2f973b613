import Foundation

/// Finds the folders of files that Balie was built with.
///
/// `Bundle.module` would stop the whole process where it finds nothing; this looks in the same
/// places and says where it looked.
public enum ResourceFolder {
  /// A folder of resources, beside the executable or where the tests' executable has it.
  ///
  /// - Parameters:
  ///   - bundle: The folder's name.
  ///   - content: What it holds, in plain words.
  /// - Throws: ``MissingResources`` where it is not to be found.
  public static func locate(_ bundle: String, with content: String) throws -> URL {
    let folders = candidates.map { $0.appendingPathComponent(bundle) }
    guard let found = folders.first(where: { FileManager.default.fileExists(atPath: $0.path) })
    else {
      throw MissingResources(bundle: bundle, content: content, looked: folders.map(\.path))
    }
    return found
  }

  /// The files of widget and desk.
  static func web() throws -> URL {
    try locate("balie_BalieServer.resources", with: "The files of widget and desk")
      .appendingPathComponent("Web")
  }

  private static var candidates: [URL] {
    let main = Bundle.main.bundleURL
    let executable = Bundle.main.executableURL?.resolvingSymlinksInPath()
    return [main, executable?.deletingLastPathComponent()].compactMap { $0 }
      + [main.deletingLastPathComponent()]
  }
}

/// Files that Balie was built with are not there.
public struct MissingResources: Error, Equatable, CustomStringConvertible {
  /// The folder's name.
  public let bundle: String
  /// What it holds.
  public let content: String
  /// Where it was looked for.
  public let looked: [String]

  /// What is wrong and what to do about it.
  public var description: String {
    "\(content) are missing. Keep the folder \(bundle) beside the balie executable. "
      + "Looked for: \(looked.joined(separator: ", "))"
  }
}
