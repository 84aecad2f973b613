import Foundation
import Testing

@testable import BalieServer

struct JoinedScriptTests {
  private func joined(
    _ files: [String: String], _ path: String = "/w/a.js", without isThere: Set<String> = []
  ) throws -> JoinedScript {
    let place = ModulePlacement.Place(path: path, address: "/v/1\(path)", later: "/v/1.w.a")
    let modules = try files.map { try ModuleScript($1, path: $0) }
    return try JoinedScript(
      of: place, among: Dictionary(uniqueKeysWithValues: modules.map { ($0.path, $0) }),
      without: isThere, sheet: { "sheet `of` $\($0) \\" })
  }

  @Test func `each module is a function, those that it needs before it`() throws {
    let script = try joined([
      "/w/a.js":
        "import \"./b.js\";\nimport { c as d, e } from \"../s/c.js\";\nexport function f() {}\n",
      "/w/b.js": "import * as all from \"../s/c.js\";\nall.c();",
      "/s/c.js": "/** Why. */\nexport const c = () => 1;\nexport class e { #x = 1 }\n",
    ])
    #expect(
      script.text == """
        const $=globalThis[Symbol.for("balie")]??={};
        $["s/c"]??=(()=>{
        const c=()=>1;
        class e{#a=1}
        return{c,e}})();
        $["w/b"]??=(()=>{
        const all=$["s/c"];
        all.c();
        return{}})();
        $["w/a"]??=(()=>{
        const{c:d,e}=$["s/c"];
        function f(){}
        return{f}})();
        export const{f}=$["w/a"];
        //# sourceMappingURL=a.js.map

        """)
  }

  @Test func `what is passed on, and what is there already`() throws {
    let files = ["/w/a.js": "export { b as c } from \"./b.js\";", "/w/b.js": "export const b = 1;"]
    #expect(
      try joined(files).text.contains(
        "$[\"w/a\"]??=(()=>{\nreturn{c:$[\"w/b\"].b}})();\nexport const{c}"))
    let small = try joined(files, without: ["/w/b.js"])
    #expect(small.modules == ["/w/a.js"])
    #expect(!small.text.contains("const b=1"))
  }

  @Test func `a module that waits is waited for`() throws {
    let script = try joined(["/w/a.js": "const b = await c();\nasync () => { await d; };"])
    #expect(script.text.contains("$[\"w/a\"]??=await(async()=>{\nconst b=await c();"))
    #expect(try joined(["/w/a.js": "const b = async () => { await c; };"]).text.contains("??=(()"))
  }

  @Test func `what stands beside a module is found from where it is now`() throws {
    let script = try joined([
      "/w/a.js": "import \"./deep/b.js\";",
      "/w/deep/b.js": """
      const look = new URL("b.css", import.meta.url);
      const root = new URL("../../", import.meta.url);
      const one = () => import("./c.js");
      const two = (name) => import(`../d/${name}.js${again}`);
      """,
    ])
    #expect(script.text.contains("const look=`sheet \\`of\\` \\$/w/deep/b.css \\\\`;"))
    #expect(
      script.text.contains(
        "new URL(\"../../\",new URL(\"../../../w/deep/b.js\",import.meta.url).href)"))
    #expect(script.text.contains("import(\"../../1.w.a/w/deep/c.js\")"))
    #expect(script.text.contains("import(`../../1.w.a/w/d/${name}.js${again}`)"))
  }

  @Test(arguments: [
    "import a from \"./b.js\";", "import { a } from \"other\";", "export let a = 1;",
    "export const a = 1, b = 2;", "export default 1;", "const a = 1; export { a };",
    "import(name)", "import(`${name}.js`)", "import.meta.env", "const $ = 1;",
    "export const { a } = b;", "import { a } from \"./b.js\"",
  ])
  func `what cannot be joined safely is refused`(script: String) {
    #expect(throws: UnreadableScript.self) { try joined(["/w/a.js": script]) }
  }

  @Test func `a circle is named`() {
    let files = ["/w/a.js": "import \"./b.js\";", "/w/b.js": "import \"./a.js\";"]
    #expect(throws: CircularModules(paths: ["/w/a.js", "/w/b.js", "/w/a.js"])) {
      try joined(files)
    }
  }

  @Test func `its map says of each line whose it is`() throws {
    let script = try joined([
      "/w/a.js": "import \"./b.js\";\n\n// Why.\na();\nb();\n", "/w/b.js": "\nc();\n",
    ])
    let map = script.map
    #expect(map.sources == ["../../../w/b.js", "../../../w/a.js"])
    // Nothing, the function's beginning, line 2 of the first; its end; then lines 4 and 5.
    #expect(map.mappings == ";;AACA;;;ACEA;AACA;")
  }
}

@Suite(.timeLimit(.minutes(5)))
struct JoinedFilesTests {
  @Test func `every module of ours can be joined`() throws {
    let web = try WebFiles(isPlain: true)
    let paths = web.paths(withDemo: false).filter { WebFiles.isVersioned($0) }
    let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, web.file(at: $0)) })
      .compactMapValues { $0 }
    let modules = try paths.filter { $0.hasSuffix(".js") }.map {
      try ModuleScript(#require(files[$0]).text, path: $0)
    }
    #expect(modules.count > 100)
    let known = Dictionary(uniqueKeysWithValues: modules.map { ($0.path, $0) })
    for path in known.keys {
      // Each by itself: what it needs is joined by itself as well.
      let place = ModulePlacement.Place(path: path, address: "/v/1\(path)", later: "/v/1")
      let script = try JoinedScript(
        of: place, among: known, without: Set(known.keys), sheet: { try #require(files[$0]).text })
      #expect(!script.text.contains(/import(?:[ {"*]| \w)/), "\(path) still imports")
    }
  }
}
