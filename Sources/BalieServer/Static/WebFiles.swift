import Foundation
import Hummingbird

/// The files of widget and desk, read once at the start.
///
/// Only what was found then is served: no address can reach a file outside the folder.
struct WebFiles: Sendable {
  private let files: [String: WebFile]

  /// Reads all files.
  ///
  /// - Throws: ``MissingResources`` where the folder is not to be found.
  init(folder given: URL? = nil) throws {
    let folder = try given ?? ResourceFolder.web()
    var files: [String: WebFile] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(name)
      guard !Self.isFolder(file), let path = Self.path(of: name) else { continue }
      files[path] = try WebFile(file, path: path)
    }
    self.files = files
  }

  /// Every address at which a file is served.
  func paths(withDemo: Bool) -> [String] {
    files.keys.filter { $0 != "/openapi.yaml" && (withDemo || !$0.hasPrefix("/demo")) }.sorted()
  }

  /// The file, or the word that the caller's copy is still right.
  func response(to request: Request, _ path: String) -> Response {
    guard let file = files[path] else { return Response(status: .notFound) }
    var (bytes, headers) = file.form(acceptedBy: request)
    if let tag = headers[.eTag], request.has(tag: tag) {
      headers[.contentEncoding] = nil
      return Response(status: .notModified, headers: headers)
    }
    if request.method == .head { return Response(status: .ok, headers: headers) }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: bytes))
  }

  /// A page is served at its folder's name: `chat/index.html` at `/chat`.
  private static func path(of name: String) -> String? {
    if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { return nil }
    return name.hasSuffix("/index.html") ? "/" + name.dropLast("/index.html".count) : "/" + name
  }

  private static func isFolder(_ file: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
