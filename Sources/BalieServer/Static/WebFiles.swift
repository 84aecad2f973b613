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
  /// The digest of all that may be asked for with it.
  private let version: String
  /// What is served under the digest.
  private let joined: JoinedFiles

  /// Reads all files.
  ///
  /// - Parameter isPlain: Whether every module is served by itself as it is written, for whoever
  ///   works on widget or desk.
  /// - Throws: ``MissingResources`` where the folder is not to be found, ``UnreadableScript``.
  init(folder given: URL? = nil, isPlain: Bool = false) throws {
    let folder = try given ?? ResourceFolder.web()
    var files: [String: WebFile] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(name)
      guard !Self.isFolder(file), let path = Self.path(of: name) else { continue }
      files[path] = try WebFile(file, path: path)
    }
    version = Self.version(of: files)
    joined = JoinedFiles(of: files, version: version)
    self.files = isPlain ? files : try Self.naming(joinedFilesOf: version, in: files)
  }

  private static func version(of files: [String: WebFile]) -> String {
    let tags = files.filter { isVersioned($0.key) }.map { "\($0.key) \($0.value.tag)" }.sorted()
    let digest = Bytes.digest(of: Array((tags + [JoinedFiles.form]).joined(separator: "\n").utf8))
    return Bytes.hexadecimal(digest.prefix(8))
  }

  /// The files with the loader and the pages asking for what is joined.
  private static func naming(
    joinedFilesOf version: String, in files: [String: WebFile]
  ) throws -> [String: WebFile] {
    var files = files
    let folder = "\(versions.dropFirst())\(version)/"
    for path in pages {
      guard let page = files[path] else { continue }
      let tag = "<script type=\"module\" src=\""
      files[path] = page.saying(page.text.replacing(tag, with: tag + folder))
    }
    if let loader = files["/widget.js"], let needed = files["/widget/site/surroundings.js"] {
      let module = try ModuleScript(needed.text, path: "/widget/site/surroundings.js")
      files["/widget.js"] = loader.saying(
        try LoaderScript.text(loader.text, with: module, files: "\(folder)widget"))
    }
    return files
  }

  /// The pages of Balie's own.
  private static let pages = ["/chat", "/desk", "/setup"]

  /// Whether a file may be kept for ever where its address holds the digest of all of them.
  static func isVersioned(_ path: String) -> Bool {
    (widget + pages.map { "\($0)/" }).contains { path.hasPrefix($0) }
  }

  /// Whether pages of any origin may load this.
  static func isLoadable(_ path: String) -> Bool {
    path == "/widget.js" || widget.contains { path.hasPrefix($0) }
  }

  /// The folders of what the widget asks for.
  private static let widget = ["/widget/", "/shared/"]

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
  func response(to request: Request, _ path: String) -> Response {
    guard let file = files[path] else { return Response(status: .notFound) }
    return response(to: request, with: file)
  }

  /// What is served under a digest: a module with all that it imports, or another file as it is.
  ///
  /// - Parameter folder: The digest in the address, with what else it says. A loader that was kept
  ///   from before names another: it gets what is there now, and must ask for it again.
  /// - Throws: ``UnreadableScript``, ``CircularModules``.
  func response(to request: Request, _ path: String, in folder: String) throws -> Response {
    let asked = JoinedFiles.Folder(folder)
    let isCurrent = asked.version == version
    guard let file = try joined.file(at: path, beside: isCurrent ? asked.beside : nil) else {
      return Response(status: .notFound)
    }
    let keeping = isCurrent ? "public, max-age=31536000, immutable" : nil
    return response(to: request, with: file, keeping: keeping)
  }

  /// A file, or the word that the caller's copy is still right.
  func response(
    to request: Request, with file: WebFile, keeping: String? = nil
  ) -> Response {
    var (bytes, headers) = file.form(acceptedBy: request)
    if let keeping { headers[.cacheControl] = keeping }
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
