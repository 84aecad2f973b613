import Foundation
import Testing

@testable import BalieServer

struct LeanScriptTests {
  private func lean(_ script: String) throws -> String {
    LeanScript.lines(of: LeanScript.shortened(try ScriptTokens.of(script, path: "/a.js")))
      .map(\.text).joined(separator: "\n")
  }

  @Test(arguments: [
    ("/** What. */\nconst a = 1; // why\n\n  a ();", "const a=1;\na();"),
    ("a + +b - -c + ++d", "a+ +b- -c+ ++d"),
    ("a / /b/g", "a/ /b/g"),
    ("typeof a in b", "typeof a in b"),
    ("1 .toFixed()", "1 .toFixed()"),
    ("a < !--b", "a< !--b"),
    ("a ? .5 : b", "a? .5:b"),
    ("return a\n  b", "return a\nb"),
    ("`  a\n  // b ${ c + d } e`", "`  a\n  // b ${c+d} e`"),
    (
      "class A { #one; #two = this.#one; static #three() {} }",
      "class A{#a;#b=this.#a;static #c(){}}"
    ),
    ("#x in y; \"#x\"; `#x ${this.#x}`", "#a in y;\"#x\";`#x ${this.#a}`"),
  ])
  func `what is left out is what only readers need`(script: String, expected: String) throws {
    #expect(try lean(script) == expected)
  }

  @Test func `each of many private names is another`() throws {
    let names = (0..<800).map { "#name\($0);" }.joined()
    let short = try lean(names).split(separator: ";")
    #expect(Set(short).count == 800)
    #expect(short[25] == "#z" && short[26] == "#aa" && short[702] == "#aaa")
  }

  /// The strictest that can be asked without running it: the same words, and line for line.
  @Test func `every script of ours has the same words when it was made lean`() throws {
    let folder = try ResourceFolder.web()
    var count = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".js") {
      let script = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let words = try ScriptTokens.of(script, path: name)
      let lines = LeanScript.lines(of: words)
      let again = try ScriptTokens.of(lines.map(\.text).joined(separator: "\n"), path: name)
      #expect(again.map(\.text) == words.map(\.text), "\(name)")
      #expect(again.map(\.kind) == words.map(\.kind), "\(name)")
      #expect(again.dropFirst().map(\.isOnNewLine) == words.dropFirst().map(\.isOnNewLine))
      count += 1
    }
    #expect(count > 100)
  }
}
