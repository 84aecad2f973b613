/// A module with all that it imports, as one script: many small files make for many requests, and
/// compressed each alone they are half as large again.
///
/// Each module is a function of its own, so that their names stay apart. What it gives is kept for
/// the whole page: a module that came with another script already is not run a second time, whoever
/// asks for it. What is fetched later, by `import()`, stays a script of its own. Sheets that a module
/// names by `new URL("….css", import.meta.url)` come along as their words.
struct JoinedScript {
  /// A line, and which module's it is.
  struct Line {
    var text: String
    var module: String?
    var number = 0
  }

  private let place: ModulePlacement.Place
  private(set) var lines = [Line(text: "const $=globalThis[Symbol.for(\"balie\")]??={};")]
  private let isThere: Set<String>
  private let known: [String: ModuleScript]
  private let sheet: (String) throws -> String
  private var begun: [String] = []
  /// The paths of the modules in it.
  private(set) var modules: Set<String> = []

  /// - Parameters:
  ///   - place: Which module it is named after, and where it is served.
  ///   - known: Modules by their paths, with all that they import.
  ///   - isThere: Those that whoever asks for it has brought already.
  ///   - sheet: The text of a sheet by its path.
  /// - Throws: ``UnreadableScript``, ``CircularModules``.
  init(
    of place: ModulePlacement.Place, among known: [String: ModuleScript],
    without isThere: Set<String> = [], sheet: @escaping (String) throws -> String
  ) throws {
    (self.place, self.known, self.isThere, self.sheet) = (place, known, isThere, sheet)
    let entry = try add(place.path)
    let names = (entry.exports + entry.passedOn.keys).sorted().joined(separator: ",")
    if !names.isEmpty {
      lines.append(Line(text: "export const{\(names)}=\(Self.place(of: place.path));"))
    }
  }

  /// Says of each line which file's it is, for the tools of whoever looks for a fault.
  var map: SourceMap { SourceMap(of: lines, at: place.address) }

  /// What a browser gets.
  var text: String {
    let name = place.address.split(separator: "/").last ?? ""
    return lines.map(\.text).joined(separator: "\n") + "\n//# sourceMappingURL=\(name).map\n"
  }

  @discardableResult
  private mutating func add(_ path: String) throws -> ModuleScript {
    if begun.contains(path) { throw CircularModules(paths: begun + [path]) }
    guard let module = known[path] else {
      throw UnreadableScript(path: begun.last ?? path, line: 1, problem: "\(path) is not there")
    }
    begun.append(path)
    for other in module.imports.map(\.path) where !modules.union(isThere).contains(other) {
      try add(other)
    }
    try write(module)
    begun.removeLast()
    modules.insert(path)
    return module
  }

  private mutating func write(_ module: ModuleScript) throws {
    let (begin, end) = module.waits ? ("await(async()=>{", "})();") : ("(()=>{", "})();")
    lines.append(Line(text: "\(Self.place(of: module.path))??=\(begin)"))
    for each in module.imports {
      if let binding = Self.binding(of: each) { lines.append(Line(text: binding)) }
    }
    let words = LeanScript.shortened(try ModulePlacement(of: module, in: place, sheet: sheet).words)
    lines += LeanScript.lines(of: words).map {
      Line(text: $0.text, module: module.path, number: $0.number)
    }
    lines.append(Line(text: "return{\(Self.given(by: module))}\(end)"))
  }

  /// What an import puts at hand.
  private static func binding(of each: ModuleScript.Import) -> String? {
    if let whole = each.whole { return "const \(whole)=\(place(of: each.path));" }
    guard !each.names.isEmpty else { return nil }
    let names = each.names.sorted { $0.key < $1.key }.map { here, asked in
      here == asked ? here : "\(asked):\(here)"
    }
    return "const{\(names.joined(separator: ","))}=\(place(of: each.path));"
  }

  private static func given(by module: ModuleScript) -> String {
    let passedOn = module.passedOn.sorted { $0.key < $1.key }.map { outside, other in
      "\(outside):\(place(of: other.path)).\(other.name)"
    }
    return (module.exports + passedOn).joined(separator: ",")
  }

  /// Where what a module gives is kept.
  private static func place(of path: String) -> String {
    "$[\"\(path.dropFirst().dropLast(".js".count))\"]"
  }
}

/// Modules that import each other in a circle.
struct CircularModules: Error, Equatable, CustomStringConvertible {
  let paths: [String]
  var description: String {
    "These import each other: \(paths.joined(separator: " → ")). Move what both need into a third."
  }
}
