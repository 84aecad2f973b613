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
    var columns = ColumnCounter(source)
    var links: [MarkdownLink] = []
    walk { node, isEntering in
      guard isEntering, cmark_node_get_type(node) == CMARK_NODE_LINK else { return }
      let line = Int(cmark_node_get_start_line(node))
      let byte = Int(cmark_node_get_start_column(node))
      links.append(
        MarkdownLink(
          destination: cmark_node_get_url(node).map { String(cString: $0) } ?? "",
          text: Self.text(under: node), line: line, column: columns.column(line: line, byte: byte)))
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

/// Turns columns in bytes into columns in characters. Goes on from the last one asked for: a long
/// line with many links must not take quadratic time.
private struct ColumnCounter {
  private let lines: [Substring]
  private var line = 0
  private var byte = 1
  private var column = 1

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// All numbers count from 1.
  mutating func column(line: Int, byte: Int) -> Int {
    guard lines.indices.contains(line - 1), byte >= 1 else { return 1 }
    if line != self.line || byte < self.byte { (self.line, self.byte, column) = (line, 1, 1) }
    let bytes = lines[line - 1].utf8.dropFirst(self.byte - 1).prefix(byte - self.byte)
    column += String(decoding: bytes, as: UTF8.self).count
    self.byte = byte
    return column
  }
}
