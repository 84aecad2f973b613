/// What a text of another system is written in.
enum HTMLKind {
  /// Words, perhaps with Markdown.
  case none
  /// Markdown with tags in it, which visitors do not get to see.
  case markdownWithTags
  case html

  private static let blocks: Set<String> = [
    "article", "blockquote", "div", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p",
    "pre", "section", "table", "ul",
  ]
  private static let single: Set<String> = ["br", "hr", "img"]

  /// A tag counts where it is closed, or needs no closing: `<b>` alone is but a sign. With paragraphs
  /// and lists of HTML a text is HTML, with other tags where nothing in it is Markdown.
  init(of text: String) {
    guard text.contains("<") else {
      self = .none
      return
    }
    var open: Set<String> = []
    var found: Set<String> = []
    for token in HTMLToken.tokens(of: text) {
      switch token {
      case .text: break
      case .start(let name, _) where Self.single.contains(name): found.insert(name)
      case .start(let name, _): open.insert(name)
      case .end(let name): if open.contains(name) { found.insert(name) }
      }
    }
    if found.isEmpty {
      self = .none
    } else if found.isDisjoint(with: Self.blocks), Self.isMarkdown(text) {
      self = .markdownWithTags
    } else {
      self = .html
    }
  }

  private static func isMarkdown(_ text: String) -> Bool {
    text.contains("**") || text.contains("](")
      || text.split(whereSeparator: \.isNewline).contains { line in
        ["- ", "* ", "# ", "## ", "1. ", "> "].contains { line.hasPrefix($0) }
      }
  }
}
