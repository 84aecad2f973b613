import Foundation
import Hummingbird

/// The files of widget and desk, read once at the start.
///
/// Only what was found then is served: no address can reach a file outside the folder.
struct WebFiles: Sendable {
  /// Where the pages stand that are shown where nothing is.
  static let notFound = "/not-found/"

  /// What the loader asks for may be kept for ever under this, followed by a digest.
  static let versions = "/v/"

  private let files: [String: WebFile]
  /// The digest of all that the loader asks for.
  private let version: String

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
    version = Self.version(of: files)
    let loader = files["/widget.js"]?.replacing(
      "const files = \"widget\";",
      with: "const files = \"\(Self.versions.dropFirst())\(version)/widget\";")
    if let loader { files["/widget.js"] = loader }
    self.files = files
  }

  private static func version(of files: [String: WebFile]) -> String {
    let tags = files.filter { isVersioned($0.key) }.map { "\($0.key) \($0.value.tag)" }.sorted()
    let digest = Bytes.digest(of: Array(tags.joined(separator: "\n").utf8))
    return Bytes.hexadecimal(digest.prefix(8))
  }

  /// Whether a file may be kept for ever where its address holds the digest of all of them.
  static func isVersioned(_ path: String) -> Bool {
    path.hasPrefix("/widget/") || path.hasPrefix("/shared/")
  }

  /// The address without the digest in it.
  static func unversioned(_ address: String) -> String {
    guard address.hasPrefix(versions) else { return address }
    return String(address.dropFirst(versions.count).drop { $0 != "/" })
  }

  /// Every address at which a file is served.
  func paths(withDemo: Bool) -> [String] {
    files.keys.filter {
      $0 != "/openapi.yaml" && !$0.hasPrefix(Self.notFound) && (withDemo || !$0.hasPrefix("/demo"))
    }.sorted()
  }

  /// The file that was found for this path.
  func file(at path: String) -> WebFile? { files[path] }

  /// The file, or the word that the caller's copy is still right.
  ///
  /// - Parameter asked: The digest in the address. A loader that was kept from before names another:
  ///   it gets what is there now, and must ask for it again.
  func response(to request: Request, _ path: String, version asked: String? = nil) -> Response {
    guard let file = files[path] else { return Response(status: .notFound) }
    var (bytes, headers) = file.form(acceptedBy: request)
    if asked == version { headers[.cacheControl] = "public, max-age=31536000, immutable" }
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
