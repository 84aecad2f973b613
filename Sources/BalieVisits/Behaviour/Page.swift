/// Where a page is, without what differs from one look at it to the next.
public struct Page: Hashable, Sendable {
  /// The path without query, language and closing stroke; `/` for the home page.
  public let path: String
  /// The parts of the path, outermost first.
  public let parts: [Substring]

  /// A page by the path that the browser shows, e.g. `/en/drogers/x?kleur=wit`.
  ///
  /// The first part counts as a language where it has two letters: two languages of a page are
  /// one page.
  public init(_ shown: String) {
    let bare = shown.prefix { $0 != "?" && $0 != "#" }
    var parts = bare.split(separator: "/")
    if let first = parts.first, first.count == 2, first.allSatisfy(Self.isLetter) {
      parts.removeFirst()
    }
    self.parts = parts
    path = "/" + parts.joined(separator: "/")
  }

  /// How many parts the path has; 0 for the home page.
  public var depth: Int { parts.count }

  /// The first part: a shop's group of products, a town hall's subject; nil for the home page.
  public var section: Substring? { parts.first }

  func isBelow(_ other: Page) -> Bool { path.hasPrefix(other.path + "/") }

  private static func isLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) }
}
