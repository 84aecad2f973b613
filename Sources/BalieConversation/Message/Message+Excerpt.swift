extension Message.Content {
  /// What was said, on one line of at most `limit` characters: an answer by its title, since its
  /// text is Markdown.
  func excerpt(_ limit: Int) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }

  private var words: String {
    switch self {
    case .text(let text), .note(let text): text.string
    case .deal(let deal): deal.text.string
    case .answer(let answer): answer.title
    case .clarification(let text, _), .guidance(let text, _): text
    case .remark(let markdown): markdown
    }
  }
}
