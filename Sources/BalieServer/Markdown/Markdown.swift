import BalieMarkdown
import CCmark
import Foundation

/// The knowledge's Markdown made ready for screens, by cmark.
///
/// A security boundary: editors are trusted, yet what they paste may not be. Raw HTML is left out
/// by cmark itself; links are kept only with a scheme that cannot run anything, and pictures are
/// reduced to their words, since loading one would tell a third party of the visitor.
enum Markdown {
  /// Safe HTML.
  static func html(_ markdown: String) -> String {
    render(markdown) { document in
      guard let rendered = cmark_render_html(document, CMARK_OPT_DEFAULT) else { return "" }
      defer { free(rendered) }
      // Text is escaped and raw HTML left out, so this can only be the start of a link.
      return String(cString: rendered)
        .replacing("<a href=", with: "<a rel=\"noopener noreferrer\" href=")
    }
  }

  /// The words alone, with addresses after the words that link to them.
  static func plainText(_ markdown: String) -> String {
    render(markdown) { document in
      var text = PlainText()
      text.add(document)
      return text.string
    }
  }

  private static func render(
    _ markdown: String, _ output: (OpaquePointer) -> String
  ) -> String {
    // There is no document only where memory has run out.
    MarkdownDocument.parse(markdown) { document in
      disarm(document)
      return output(document)
    } ?? ""
  }

  private static func disarm(_ document: OpaquePointer) {
    for node in nodes(of: document) where !isHarmless(node) {
      MarkdownDocument.replaceByChildren(node)
    }
  }

  private static func nodes(of document: OpaquePointer) -> [OpaquePointer] {
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var found: [OpaquePointer] = []
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) {
        found.append(node)
      }
    }
    return found
  }

  private static func isHarmless(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_IMAGE: false
    case CMARK_NODE_LINK: isHarmless(address: address(of: node))
    default: true
    }
  }

  /// The address of a link.
  static func address(of link: OpaquePointer) -> String {
    cmark_node_get_url(link).map { String(cString: $0) } ?? ""
  }

  /// Whether an address is relative or has a scheme that only opens a page, a mail or a call.
  static func isHarmless(address: String) -> Bool {
    guard address.unicodeScalars.allSatisfy({ $0.value > 0x20 }) else { return false }
    guard let colon = address.firstIndex(of: ":") else { return true }
    if let delimiter = address.firstIndex(where: { "/?#".contains($0) }), delimiter < colon {
      return true
    }
    return ["http", "https", "mailto", "tel"].contains(address[..<colon].lowercased())
  }
}
