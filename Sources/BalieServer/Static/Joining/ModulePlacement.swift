/// The words of a module in a script at another address: what it names beside itself is still found.
struct ModulePlacement {
  private let module: ModuleScript
  private let place: Place
  private let sheet: (String) throws -> String
  private(set) var words: [ScriptToken] = []

  /// The script that the module becomes a part of.
  struct Place {
    /// The path of the module that it is named after.
    let path: String
    /// Where it is served.
    let address: String
    /// Below what the scripts are served that are fetched later by this one.
    let later: String
  }

  /// - Parameters:
  ///   - sheet: The text of a sheet by its path.
  /// - Throws: ``UnreadableScript``
  init(
    of module: ModuleScript, in place: Place, sheet: @escaping (String) throws -> String
  ) throws {
    (self.module, self.place, self.sheet) = (module, place, sheet)
    var rest = module.body[...]
    while let token = rest.first {
      if token.is("new"), let path = Self.namedSheet(in: rest) {
        rest = rest.dropFirst(Self.sheetPattern.count)
        words.append(
          replacing(
            token, .template, Self.quoted(try sheet(WebPath.resolved(path, at: module.path)))))
      } else if token.is("import") {
        try placeImport(&rest)
      } else if token.is("$") {
        throw problem(token, "the name $ is taken")
      } else {
        words.append(rest.removeFirst())
      }
    }
  }

  // MARK: Sheets

  private static let sheetPattern = ["new", "URL", "(", nil, ","] + ownAddress + [")"]
  private static let ownAddress: [String?] = ["import", ".", "meta", ".", "url"]

  private static func namedSheet(in rest: ArraySlice<ScriptToken>) -> String? {
    guard rest.count >= sheetPattern.count,
      zip(rest, sheetPattern).allSatisfy({ token, sign in sign.map { token.is($0) } ?? true }),
      let path = rest[rest.startIndex + 3].plainString, path.hasSuffix(".css")
    else { return nil }
    return path
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("`", with: "\\`")
      .replacing("$", with: "\\$")
    return "`\(escaped)`"
  }

  // MARK: Imports

  private mutating func placeImport(_ rest: inout ArraySlice<ScriptToken>) throws {
    let token = rest[rest.startIndex]
    if zip(rest, Self.ownAddress).allSatisfy({ $0.is($1 ?? "") }), rest.count >= 5 {
      rest = rest.dropFirst(Self.ownAddress.count)
      // Where the module has a file of its own: what it reckons from there stays right.
      let own = WebPath.relative(to: module.path, from: place.address)
      return words.append(replacing(token, .name, "new URL(\"\(own)\",import.meta.url).href"))
    }
    guard rest.dropFirst().first?.is("(") == true, let asked = rest.dropFirst(2).first else {
      throw problem(token, "an import that is not understood")
    }
    words += rest.prefix(2)
    words.append(replacing(asked, asked.kind, try placed(asked)))
    rest = rest.dropFirst(3)
  }

  /// What is fetched later is a script of its own, below an address that says what is there by then.
  private func placed(_ asked: ScriptToken) throws -> String {
    let text = asked.text.dropFirst()
    guard asked.kind == .string || asked.kind == .template,
      text.hasPrefix("./") || text.hasPrefix("../"),
      let folder = text.prefix(while: { $0 != "$" }).lastIndex(of: "/")
    else { throw problem(asked, "an import() whose path does not begin with ./ or ../") }
    let own = WebPath.resolved(String(text[...folder]), at: module.path)
    let there = WebPath.relative(to: place.later + own, from: place.address)
    return "\(asked.text.prefix(1))\(there)\(text[text.index(after: folder)...])"
  }

  private func replacing(_ token: ScriptToken, _ kind: ScriptToken.Kind, _ text: String)
    -> ScriptToken
  {
    ScriptToken(kind: kind, text: text, line: token.line, isOnNewLine: token.isOnNewLine)
  }

  private func problem(_ token: ScriptToken, _ words: String) -> UnreadableScript {
    UnreadableScript(path: module.path, line: token.line, problem: words)
  }
}
