/// A module taken apart: what it asks of others, what it gives, and what it does.
struct ModuleScript {
  /// What it asks of another module.
  struct Import: Equatable {
    /// The other's path.
    let path: String
    /// What it is asked for, by the name here; empty where it only has to run.
    var names: [String: String] = [:]
    /// The name here of all that it gives.
    var whole: String?
  }

  let path: String
  private(set) var imports: [Import] = []
  /// The names of what it gives.
  private(set) var exports: [String] = []
  /// What it gives of another module: the name outside, and the other's path and name.
  private(set) var passedOn: [String: (path: String, name: String)] = [:]
  /// Everything else.
  private(set) var body: [ScriptToken] = []
  /// Whether it waits for something before it is there.
  private(set) var waits = false

  /// - Parameter path: Where it is served, `/widget/start.js`.
  /// - Throws: ``UnreadableScript`` where it is written in a way that is not known here.
  init(_ script: String, path: String) throws {
    self.path = path
    var rest = try ScriptTokens.of(script, path: path)[...]
    var depth = 0
    while let token = rest.first {
      if depth == 0, token.is("import"),
        rest.dropFirst().first.map({ $0.is("(") || $0.is(".") }) == false
      {
        try takeImport(from: &rest)
      } else if depth == 0, token.is("export") {
        try takeExport(from: &rest)
      } else {
        depth += Self.nesting(of: token)
        if depth == 0, token.is("await") { waits = true }
        body.append(rest.removeFirst())
      }
    }
  }

  /// Into what a word leads: 1 for a bracket that opens, -1 for one that closes.
  private static func nesting(of token: ScriptToken) -> Int {
    switch token.kind {
    case .sign where ["{", "(", "["].contains(token.text): 1
    case .sign where ["}", ")", "]"].contains(token.text): -1
    case .template: (token.text.hasSuffix("${") ? 1 : 0) - (token.text.hasPrefix("}") ? 1 : 0)
    default: 0
    }
  }

  private mutating func takeImport(from rest: inout ArraySlice<ScriptToken>) throws {
    let statement = try Self.statement(from: &rest, path)
    let words = statement.dropFirst()
    guard let from = words.last?.plainString, from.hasPrefix("./") || from.hasPrefix("../") else {
      throw problem(statement, "an import of what is no file beside this one")
    }
    var found = Import(path: WebPath.resolved(from, at: path))
    let clause = words.dropLast(2)
    if clause.first?.is("{") == true {
      found.names = try names(in: clause, of: statement)
    } else if clause.count == 3, clause.map(\.text).starts(with: ["*", "as"]) {
      found.whole = clause.last?.text
    } else if words.count != 1 {
      throw problem(statement, "an import that is neither of names nor of all")
    }
    imports.append(found)
  }

  private mutating func takeExport(from rest: inout ArraySlice<ScriptToken>) throws {
    let export = rest.removeFirst()
    guard let next = rest.first else { throw problem([export], "an export of nothing") }
    if next.is("{") { return try takeList(from: &rest) }
    var after = rest
    if next.is("async") { after.removeFirst() }
    guard let kind = after.popFirst(), ["function", "class", "const"].contains(kind.text) else {
      throw problem([export], "an export of neither function, class nor const")
    }
    if after.first?.is("*") == true { after.removeFirst() }
    guard let name = after.popFirst(), name.kind == .name else {
      throw problem([export], "an export without a single name")
    }
    if kind.is("const") { try refuseSecond(after) }
    exports.append(name.text)
    // The declaration begins where `export` stood.
    rest[rest.startIndex] = ScriptToken(
      kind: next.kind, text: next.text, line: next.line, isOnNewLine: true)
  }

  /// `export const a = 1, b = 2;` would give `a` alone.
  private func refuseSecond(_ declaration: ArraySlice<ScriptToken>) throws {
    var depth = 0
    for token in declaration {
      if depth == 0, token.is(";") { return }
      if depth == 0, token.is(",") { throw problem([token], "an export of two at once") }
      depth += Self.nesting(of: token)
    }
    throw problem(Array(declaration), "an export without a \";\" at its end")
  }

  /// Names of another module that are passed on. Own ones are exported where they are declared, so
  /// that it is seen there whether they ever change.
  private mutating func takeList(from rest: inout ArraySlice<ScriptToken>) throws {
    let statement = try Self.statement(from: &rest, path)
    guard let from = statement.last?.plainString else {
      throw problem(statement, "an export apart from its declaration")
    }
    let other = WebPath.resolved(from, at: path)
    for (outside, name) in try names(in: statement.dropLast(2), of: statement) {
      passedOn[outside] = (other, name)
    }
    imports.append(Import(path: other))
  }

  /// The names of `{ a, b as c }`: by the last of them, what is asked for.
  private func names(
    in list: ArraySlice<ScriptToken>, of statement: [ScriptToken]
  ) throws -> [String: String] {
    guard list.first?.is("{") == true, list.last?.is("}") == true else {
      throw problem(statement, "a list of names that is not understood")
    }
    var names: [String: String] = [:]
    for each in list.dropFirst().dropLast().split(whereSeparator: { $0.is(",") }) {
      let words = each.map(\.text)
      guard words.count == 1 || (words.count == 3 && words[1] == "as") else {
        throw problem(statement, "a list of names that is not understood")
      }
      names[words[words.count - 1]] = words[0]
    }
    return names
  }

  /// The words up to the `;`, which goes with them.
  private static func statement(
    from rest: inout ArraySlice<ScriptToken>, _ path: String
  ) throws -> [ScriptToken] {
    guard let end = rest.firstIndex(where: { $0.is(";") }) else {
      let line = rest.first?.line ?? 0
      throw UnreadableScript(path: path, line: line, problem: "no \";\" at a statement's end")
    }
    defer { rest = rest[(end + 1)...] }
    return Array(rest[..<end])
  }

  private func problem(_ tokens: [ScriptToken], _ words: String) -> UnreadableScript {
    UnreadableScript(path: path, line: tokens.first?.line ?? 0, problem: words)
  }
}
