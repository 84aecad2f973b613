import CCmark

/// Collects the words of a parsed document.
struct PlainText {
  private var text = ""

  /// What was collected, without empty lines at its ends.
  var string: String {
    let head = text.drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }

  /// Adds a node with all that is in it.
  mutating func add(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += literal(of: node)
    case CMARK_NODE_CODE_BLOCK: addBlock { $0.text += $0.literal(of: node) }
    case CMARK_NODE_SOFTBREAK: text += " "
    case CMARK_NODE_LINEBREAK: text += "\n"
    case CMARK_NODE_ITEM: addItem(node)
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST:
      addBlock { $0.addChildren(of: node) }
    case CMARK_NODE_LINK: addLink(node)
    default: addChildren(of: node)
    }
  }

  private mutating func addChildren(of node: OpaquePointer) {
    var child = cmark_node_first_child(node)
    while let current = child {
      add(current)
      child = cmark_node_next(current)
    }
  }

  private mutating func addBlock(_ content: (inout PlainText) -> Void) {
    var inner = PlainText()
    content(&inner)
    if !text.isEmpty, !text.hasSuffix("- ") { text += text.hasSuffix("\n") ? "\n" : "\n\n" }
    text += inner.string
  }

  private mutating func addItem(_ node: OpaquePointer) {
    var inner = PlainText()
    inner.addChildren(of: node)
    if !text.isEmpty { text += "\n" }
    text += "- " + inner.string.replacing("\n", with: "\n  ")
  }

  private mutating func addLink(_ node: OpaquePointer) {
    let before = text.endIndex
    addChildren(of: node)
    let words = text[before...]
    let address = Markdown.address(of: node)
    let target = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    if words != target { text += " (\(target))" }
  }

  private func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
