import Foundation
import Testing

@testable import BalieServer

struct LeanSourceTests {
  @Test func `of a script only whole remarks and indentation are left out`() {
    let script = """
      /** What it
       * is. */
      import { a } from "./a.js"; // why
        // alone
        const b = "/* no remark */" + `x`;
      /* at the front */ const c = 1;
        const address = /https?:\\/\\//;

      const d = `one
        // two
          /* three */
      `;
        e();
      """
    #expect(
      LeanSource.script(script) == """
        import { a } from "./a.js"; // why
        const b = "/* no remark */" + `x`;
        /* at the front */ const c = 1;
        const address = /https?:\\/\\//;
        const d = `one
          // two
            /* three */
        `;
        e();

        """)
  }

  @Test func `of a sheet too, and what it imports stands in its place`() throws {
    let folder = TestFolder()
    for (name, text) in [
      ("a.css", "@import \"parts/b.css\";\n/* all ** of it */\na {\n  color: red;\n}\n"),
      ("parts/b.css", "@import \"../c.css\";\nb{}\n"), ("c.css", "/* c */ c{}\n"),
    ] {
      let file = folder.url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let data = try LeanSource.data(of: folder.url.appendingPathComponent("a.css"))
    #expect(String(decoding: data, as: UTF8.self) == "c{}\nb{}\na {\ncolor: red;\n}\n")
  }

  @Test func `every file of ours comes out with as much of it as there was`() throws {
    let folder = try ResourceFolder.web()
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".js") {
      let file = folder.appendingPathComponent(name)
      let words = try String(contentsOf: file, encoding: .utf8)
      let lean = String(decoding: try LeanSource.data(of: file), as: UTF8.self)
      #expect(!lean.contains(/\n *\/\//), "\(name)")
      for sign: Character in ["{", "}", "`", ";"] where !words.contains(/\/\*|\/\//) {
        let (kept, there) = (lean.count { $0 == sign }, words.count { $0 == sign })
        #expect(kept == there, "\(name)")
      }
    }
  }
}
