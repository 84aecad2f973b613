import Foundation
import Testing

@testable import BalieServer

struct LeanSheetTests {
  @Test(arguments: [
    ("/* all ** of it */\na {\n  color: red;\n}\n", "a{color: red}"),
    ("a :hover , b > c {}", "a :hover ,b > c{}"),
    ("a { width: calc(1px + 2px); margin: 0 auto }", "a{width: calc(1px + 2px);margin: 0 auto}"),
    ("a::before { content: \" { /* } \\\" ; \"; }", "a::before{content: \" { /* } \\\" ; \"}"),
    (
      "@media (width > 1px) and (hover) {\n a { b: 'x  y' }\n}",
      "@media (width > 1px) and (hover){a{b: 'x  y'}}"
    ),
    ("a{}/* open", "a{}"),
  ])
  func `a sheet loses remarks and the spaces that mean nothing`(sheet: String, lean: String) {
    #expect(LeanSheet.lean(sheet) == lean)
  }

  @Test func `what it imports stands in its place`() throws {
    let folder = TestFolder()
    for (name, text) in [
      ("a.css", "@import \"parts/b.css\";\na {}\n"),
      ("parts/b.css", "@import \"../c.css\";\nb{}\n"),
      ("c.css", "c{}\n"), ("d.css", "@import \"d.css\";\n"),
    ] {
      let file = folder.url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(try LeanSheet.text(of: folder.url.appendingPathComponent("a.css")) == "c{}b{}a{}")
    #expect(throws: CircularSheet.self) {
      try LeanSheet.text(of: folder.url.appendingPathComponent("d.css"))
    }
  }
}
