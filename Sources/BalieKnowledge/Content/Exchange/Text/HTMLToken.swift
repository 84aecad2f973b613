/// A piece of HTML as a cell or a field of another system may hold it.
enum HTMLToken: Equatable {
  case text(String)
  case start(name: String, attributes: [String: String])
  case end(name: String)

  /// Cuts a text into tokens. Never fails: what is no tag is text.
  static func tokens(of html: String) -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    var rest = html[...]
    while let angle = rest.firstIndex(of: "<") {
      let before = rest[..<angle]
      if let (token, after) = tag(at: angle, in: rest) {
        if !before.isEmpty { tokens.append(.text(String(before))) }
        if let token { tokens.append(token) }
        rest = rest[after...]
      } else {
        let next = rest.index(after: angle)
        tokens.append(.text(String(rest[..<next])))
        rest = rest[next...]
      }
    }
    if !rest.isEmpty { tokens.append(.text(String(rest))) }
    return tokens
  }

  /// A tag, or a comment, which is no token, with the place behind it; nil for a mere sign.
  private static func tag(
    at angle: Substring.Index, in text: Substring
  ) -> (HTMLToken?, Substring.Index)? {
    let body = text[text.index(after: angle)...]
    if body.hasPrefix("!--") {
      return body.firstRange(of: "-->").map { (nil, $0.upperBound) } ?? (nil, text.endIndex)
    }
    let isEnd = body.hasPrefix("/")
    let inner = isEnd ? body.dropFirst() : body
    let name = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    guard known.contains(name), let close = closing(inner) else { return nil }
    let after = text.index(after: close)
    if isEnd { return (.end(name: name), after) }
    let attributes = attributes(inner[..<close].dropFirst(name.count))
    return (.start(name: name, attributes: attributes), after)
  }

  /// The bracket that ends a tag: one within quotes does not.
  private static func closing(_ text: Substring) -> Substring.Index? {
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return nil
  }

  private static func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    for match in text.matches(of: /([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/) {
      let value = match.2 ?? match.3 ?? match.4 ?? ""
      attributes[match.1.lowercased()] = HTMLEntities.decoded(String(value))
    }
    return attributes
  }

  /// Tags that editors' programs write; anything else between brackets is text, such as `<naam>`.
  private static let known: Set<String> = [
    "a", "abbr", "article", "b", "blockquote", "body", "br", "button", "cite", "code", "dd", "del",
    "div", "dl", "dt", "em", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr",
    "html", "i", "iframe", "img", "ins", "li", "mark", "o", "ol", "p", "pre", "s", "script",
    "section", "small", "span", "strong", "style", "sub", "sup", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "u", "ul", "video",
  ]
}
