import Testing

@testable import BalieServer

struct ScriptTokensTests {
  private func words(_ script: String) throws -> [String] {
    try ScriptTokens.of(script, path: "/a.js").map(\.text)
  }

  @Test(arguments: [
    ("a = b / c / d", ["a", "=", "b", "/", "c", "/", "d"]),
    ("a = /b/g.test(c)", ["a", "=", "/b/g", ".", "test", "(", "c", ")"]),
    ("return /[/\"]\\//u", ["return", "/[/\"]\\//u"]),
    ("x.return / 2 / y", ["x", ".", "return", "/", "2", "/", "y"]),
    ("f(a) / 2 // c", ["f", "(", "a", ")", "/", "2"]),
    ("if (a) /b/.exec(c)", ["if", "(", "a", ")", "/b/", ".", "exec", "(", "c", ")"]),
    ("a[0] / b", ["a", "[", "0", "]", "/", "b"]),
    ("i++ / 2", ["i", "++", "/", "2"]),
    ("await (a) / b / c", ["await", "(", "a", ")", "/", "b", "/", "c"]),
    ("[/a/, /b/]", ["[", "/a/", ",", "/b/", "]"]),
    ("a => /b/", ["a", "=>", "/b/"]),
    ("`a` / b", ["`a`", "/", "b"]),
  ])
  func `a regular expression and a division are told apart`(script: String, expected: [String])
    throws
  {
    #expect(try words(script) == expected)
  }

  @Test(arguments: [
    ("'it\\'s // \"' + \"/* '\"", ["'it\\'s // \"'", "+", "\"/* '\""]),
    ("`a // ${b + `c ${'}'} d`} /* e`", ["`a // ${", "b", "+", "`c ${", "'}'", "} d`", "} /* e`"]),
    ("`\\`${{ a: `{` }.a}`", ["`\\`${", "{", "a", ":", "`{`", "}", ".", "a", "}`"]),
    ("this.#a ?? #b in c", ["this", ".", "#a", "?", "?", "#b", "in", "c"]),
    ("1e-3+0xe-3 .5 1_000n", ["1e-3", "+", "0xe", "-", "3", ".5", "1_000n"]),
    ("größe = \"é\"", ["größe", "=", "\"é\""]),
    ("a /* b\n c */ d // e\nf", ["a", "d", "f"]),
  ])
  func `strings, templates, names and numbers are whole words`(
    script: String, expected: [String]
  ) throws {
    #expect(try words(script) == expected)
  }

  @Test func `a word knows its line, and whether a line ended before it`() throws {
    let tokens = try ScriptTokens.of("a `x\ny` b\n/* \n */ c d", path: "/a.js")
    #expect(tokens.map(\.line) == [1, 1, 2, 4, 4])
    #expect(tokens.map(\.isOnNewLine) == [false, false, false, true, false])
  }

  @Test(arguments: [
    "a = {} / b", "\"open", "`open", "`${a`", "(]", "}", "{", "/* open", "a = /open", "a \\ b",
    "@a",
  ])
  func `what is not understood is refused with its place`(script: String) {
    #expect(throws: UnreadableScript.self) { try words(script) }
  }
}
