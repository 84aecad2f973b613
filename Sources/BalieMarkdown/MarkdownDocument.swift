import CCmark

/// A CommonMark text, parsed into a tree that no text can make too deep to go through.
///
/// A security boundary: a million `>` parse well and then end the process, since whoever goes
/// through the tree calls itself once a level. Depth is bounded twice: before parsing, where a line
/// begins with more containers than anybody means, and after it, where emphasis nests.
public enum MarkdownDocument {
  /// Emphasis and links inside each other; what lies deeper is unwrapped, its words stay.
  public static let deepestInline = 100

  /// Hands over the parsed text. It is gone when `body` returns.
  ///
  /// - Returns: What `body` made of it; nil where no memory was left to parse with.
  public static func parse<Result>(
    _ markdown: String, _ body: (OpaquePointer) throws -> Result
  ) rethrows -> Result? {
    // With a byte of its own at the end, so that an empty text has an address too.
    let bytes = (LineHeads.bounded(Array(markdown.utf8)) + [0]).map(CChar.init(bitPattern:))
    guard let document = cmark_parse_document(bytes, bytes.count - 1, CMARK_OPT_DEFAULT)
    else { return nil }
    defer { cmark_node_free(document) }
    flatten(document)
    return try body(document)
  }

  /// Puts what is inside a node in its place. Only for nodes of inline text, whose children may
  /// stand wherever they do.
  public static func replaceByChildren(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node), cmark_node_insert_before(node, child) == 1 {}
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  /// From the outermost to the innermost, so that each node moves once.
  private static func flatten(_ document: OpaquePointer) {
    for node in tooDeep(in: document) { replaceByChildren(node) }
  }

  private static func tooDeep(in document: OpaquePointer) -> [OpaquePointer] {
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var (depth, found) = (0, [OpaquePointer]())
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(iterator), wraps(node) else { continue }
      depth += event == CMARK_EVENT_ENTER ? 1 : -1
      if event == CMARK_EVENT_ENTER, depth > deepestInline { found.append(node) }
    }
    return found
  }

  private static func wraps(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE: true
    default: false
    }
  }
}
