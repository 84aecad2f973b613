import CCmark

/// A link in a text.
public struct MarkdownLink: Equatable, Sendable {
  /// Where it leads.
  public let destination: String
  /// The words one clicks on.
  public let text: String
  /// The line of the text, from 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int
}

extension Markdown {
  /// All links, in the order of the text.
  public var links: [MarkdownLink] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var links: [MarkdownLink] = []
    walk { node, isEntering in
      guard isEntering, cmark_node_get_type(node) == CMARK_NODE_LINK else { return }
      let line = Int(cmark_node_get_start_line(node))
      let before = max(0, Int(cmark_node_get_start_column(node)) - 1)
      let whole = lines.indices.contains(line - 1) ? lines[line - 1] : ""
      links.append(
        MarkdownLink(
          destination: cmark_node_get_url(node).map { String(cString: $0) } ?? "",
          text: Self.text(under: node), line: line,
          column: String(decoding: whole.utf8.prefix(before), as: UTF8.self).count + 1))
    }
    return links
  }

  /// Addresses of the headings inside a text, as `#address` names them.
  public var anchors: Set<String> {
    var anchors: Set<String> = []
    walk { node, isEntering in
      guard isEntering, cmark_node_get_type(node) == CMARK_NODE_HEADING else { return }
      anchors.insert(ContentFile.name(from: Self.text(under: node)))
    }
    return anchors
  }

  private static func text(under node: OpaquePointer) -> String {
    var text = ""
    let iterator = cmark_iter_new(node)
    defer { cmark_iter_free(iterator) }
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard let part = cmark_iter_get_node(iterator), event == CMARK_EVENT_ENTER else { continue }
      switch cmark_node_get_type(part) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += literal(of: part)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
    return text
  }
}
