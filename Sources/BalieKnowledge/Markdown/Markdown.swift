import BalieMarkdown
import CCmark

/// A CommonMark text, parsed.
///
/// What becomes of it on a screen is the server's matter; here it is read as text, for the index
/// and for those who check content.
public struct Markdown: Sendable {
  /// The text as written.
  public let source: String

  /// Takes a text in CommonMark.
  public init(_ source: String) { self.source = source }

  /// Calls back for every node on the way in and out, in the order of the text.
  func walk(_ visit: (OpaquePointer, _ isEntering: Bool) -> Void) {
    MarkdownDocument.parse(source) { document in
      let iterator = cmark_iter_new(document)
      defer { cmark_iter_free(iterator) }
      while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
        guard let node = cmark_iter_get_node(iterator) else { continue }
        visit(node, event == CMARK_EVENT_ENTER)
      }
    }
  }

  /// A node's own text; empty where it has none.
  static func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
