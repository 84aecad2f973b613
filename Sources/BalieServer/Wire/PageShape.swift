import BalieConversation

/// A page of the site, as the widget tells of it.
struct PageShape: WireInput {
  let url: String
  let title: String

  enum CodingKeys: String, CodingKey, CaseIterable {
    case url, title
  }

  /// The page in the domain's words: what the website lets be kept of it, whatever the widget sent.
  func page(keeping rule: PageRule) throws(Problem) -> Page {
    guard url.unicodeScalars.count <= 2_000 else {
      throw .invalid("url", "may hold at most 2000 characters.")
    }
    guard title.unicodeScalars.count <= 1_000 else {
      throw .invalid("title", "may hold at most 1000 characters.")
    }
    var rule = rule
    // Our own page: what linked to it says so there, and nothing of the visitor's.
    if url.prefix(while: { $0 != "?" }).hasSuffix("/chat") { rule.queryKeys.insert("from") }
    guard let page = Page(url: url, title: title, keeping: rule) else {
      throw .invalid("url", "must begin with http:// or https://.")
    }
    return page
  }
}
