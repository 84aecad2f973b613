import CCmark
import Testing

@testable import BalieMarkdown

@Suite struct `A Markdown document` {
  /// Any of these ended a process that goes through the tree by calling itself.
  @Test(arguments: [">", "> ", "- ", "1. ", "* > ", "+ 1) "])
  func `of a million containers on a line is read, and no deeper than bounds allow`(
    _ container: String
  ) {
    let text = String(repeating: container, count: 1_000_000 / container.count) + "woord"
    #expect(depth(of: text) < 200)
    #expect(words(of: text).hasSuffix("woord"))
  }

  @Test func `of lists inside each other on lines of their own is no deeper than bounds allow`() {
    let text = (0..<2_000).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(depth(of: text) < 1_000)
  }

  @Test(arguments: [("*", "*"), ("**", "**"), ("[", "](a)"), ("![", "](a)"), ("_*", "*_")])
  func `of nested emphasis, links and pictures keeps its words`(_ open: String, _ close: String) {
    let text =
      String(repeating: open, count: 5_000) + "woord" + String(repeating: close, count: 5_000)
    #expect(depth(of: text) < 200)
    #expect(words(of: text).contains("woord"))
  }

  @Test func `as people write it is left as it is`() {
    let text = "> - 1. a\n>   - **b *c* [d](e)**\n\n        code\n"
    #expect(LineHeads.bounded(Array(text.utf8)) == Array(text.utf8))
  }

  @Test(arguments: ["", "\0", "a", "\r\n", "-", ">", "1"])
  func `of hardly anything is read`(_ text: String) {
    #expect(depth(of: text) < 4)
  }

  private func depth(of text: String) -> Int {
    var (depth, deepest) = (0, 0)
    walk(text) { _, isEntering, isLeaf in
      if isLeaf { return }
      depth += isEntering ? 1 : -1
      deepest = max(deepest, depth)
    }
    return deepest
  }

  private func words(of text: String) -> String {
    var words = ""
    walk(text) { node, _, isLeaf in
      if isLeaf { words += cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
    }
    return words
  }

  private func walk(_ text: String, _ visit: (OpaquePointer, Bool, _ isLeaf: Bool) -> Void) {
    MarkdownDocument.parse(text) { document in
      let iterator = cmark_iter_new(document)
      defer { cmark_iter_free(iterator) }
      while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
        guard let node = cmark_iter_get_node(iterator) else { continue }
        let type = cmark_node_get_type(node)
        let isLeaf =
          [CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK].contains(type)
          || [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_THEMATIC_BREAK].contains(type)
          || [CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE].contains(type)
        visit(node, event == CMARK_EVENT_ENTER, isLeaf)
      }
    }
  }
}
