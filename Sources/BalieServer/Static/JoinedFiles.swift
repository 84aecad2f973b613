import Foundation
import Synchronization

/// Files as they are served under the digest of all of them: modules joined with what they import.
///
/// Each is made when it is first asked for: all of them together take longer than a start should.
final class JoinedFiles: Sendable {
  /// Goes into the digest: another way of joining makes other files of the same modules.
  static let form = "1"

  /// What an address says before a file's path: the digest, and the module whose script asks, so
  /// that what it brought is not brought again: `0123456789abcdef.widget.start`.
  struct Folder {
    let version: String
    /// That module's path.
    let beside: String?

    init(_ name: String) {
      let parts = name.split(separator: ".", maxSplits: 1)
      version = parts.first.map(String.init) ?? ""
      beside = parts.count == 2 ? "/\(parts[1].replacing(".", with: "/")).js" : nil
    }

    /// The folder of what the script of this module asks for.
    static func name(_ version: String, beside path: String) -> String {
      version + path.dropLast(".js".count).replacing("/", with: ".")
    }
  }

  private struct Asked: Hashable {
    let path: String
    let beside: String?
  }

  private struct Made {
    var files: [Asked: WebFile] = [:]
    var modules: [String: ModuleScript] = [:]
  }

  private let files: [String: WebFile]
  private let version: String
  private let made = Mutex(Made())

  init(of files: [String: WebFile], version: String) {
    self.files = files
    self.version = version
  }

  /// The file for this path, and for `PATH.map` the map of a script; nil where there is none.
  ///
  /// - Parameter beside: The module whose script asks for it.
  /// - Throws: ``UnreadableScript``, ``CircularModules``.
  func file(at path: String, beside: String? = nil) throws -> WebFile? {
    guard path.hasSuffix(".js") || path.hasSuffix(".map") else { return files[path] }
    let asked = Asked(path: path, beside: beside.flatMap { files[$0] == nil ? nil : $0 })
    return try made.withLock { made in
      if let file = made.files[asked] { return file }
      let file = try make(asked, &made.modules)
      made.files[asked] = file
      return file
    }
  }

  private func make(_ asked: Asked, _ modules: inout [String: ModuleScript]) throws -> WebFile? {
    let isMap = asked.path.hasSuffix(".map")
    let module = isMap ? String(asked.path.dropLast(".map".count)) : asked.path
    guard files[module] != nil else { return nil }
    _ = try gather(module, into: &modules)
    let isThere = try asked.beside.map { try gather($0, into: &modules) } ?? []
    let script = try JoinedScript(
      of: place(of: module, beside: asked.beside), among: modules, without: isThere,
      sheet: { try self.text(of: $0, for: module) })
    if !isMap { return WebFile(Data(script.text.utf8), kind: "js", path: asked.path) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return WebFile(try encoder.encode(script.map), kind: "map", path: asked.path)
  }

  /// Reads a module with all that it imports, and says which those are.
  private func gather(
    _ path: String, into modules: inout [String: ModuleScript]
  ) throws -> Set<String> {
    var (found, rest) = (Set<String>(), [path])
    while let next = rest.popLast() {
      guard found.insert(next).inserted else { continue }
      let module = try modules[next] ?? ModuleScript(text(of: next, for: path), path: next)
      modules[next] = module
      rest += module.imports.map(\.path)
    }
    return found
  }

  private func place(of path: String, beside: String?) -> ModulePlacement.Place {
    let folder = beside.map { Folder.name(version, beside: $0) } ?? version
    return ModulePlacement.Place(
      path: path, address: WebFiles.versions + folder + path,
      later: WebFiles.versions + Folder.name(version, beside: path))
  }

  private func text(of path: String, for asking: String) throws -> String {
    guard let file = files[path] else {
      throw UnreadableScript(path: asking, line: 1, problem: "it needs \(path), which is not there")
    }
    return file.text
  }
}
