import CCmark

extension Markdown {
  /// The words alone: no marks, no addresses, no raw HTML; a line break after every block and
  /// list item.
  public var plainText: String {
    var text = ""
    walk { node, isEntering in
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += Self.literal(of: node)
      case CMARK_NODE_CODE_BLOCK: text += Self.literal(of: node)
      case CMARK_NODE_SOFTBREAK: text += " "
      case CMARK_NODE_LINEBREAK: text += "\n"
      case CMARK_NODE_PARAGRAPH where !isEntering, CMARK_NODE_HEADING where !isEntering:
        text += "\n"
      default: break
      }
    }
    return text.trimmedLines
  }
}
