import Foundation

/// What the website says of itself in its settings.
public struct Website: Equatable, Sendable {
  /// Its address, by which an answer's links to its own pages are made whole; nil where it is not
  /// set.
  public var address: String?
  /// What may be known of a visitor's pages.
  public var pages: PageRule
  /// How the widget looks and speaks.
  public var look: WidgetLook
  /// Whether files can be sent.
  public var takesAttachments: Bool
  /// Whether erasing a conversation is for the desk to decide.
  public var keepsRecords: Bool
  /// The tags under which operators put conversations.
  public var tags: [String]

  /// Puts together what a website says of itself.
  public init(
    address: String? = nil, pages: PageRule = PageRule(), look: WidgetLook = WidgetLook(),
    takesAttachments: Bool = true, keepsRecords: Bool = false, tags: [String] = []
  ) {
    self.address = address
    self.pages = pages
    self.look = look
    self.takesAttachments = takesAttachments
    self.keepsRecords = keepsRecords
    self.tags = tags
  }
}

/// How the widget looks and speaks on a website.
public struct WidgetLook: Equatable, Sendable {
  /// The site's colour, as CSS writes it.
  public var color: String?
  /// The address of the site's logo.
  public var logo: String?
  /// `left` or `right`.
  public var position: String?
  /// How round its corners are, in CSS pixels.
  public var corners: Int?
  /// Whether visitors are addressed formally; nil for what is usual in each language.
  public var isFormal: Bool?
  /// Where the site says what it does with what visitors say, by language.
  public var privacy: [LanguageCode: String]

  /// Puts a look together; what is left out is the shipped one.
  public init(
    color: String? = nil, logo: String? = nil, position: String? = nil, corners: Int? = nil,
    isFormal: Bool? = nil, privacy: [LanguageCode: String] = [:]
  ) {
    self.color = color
    self.logo = logo
    self.position = position
    self.corners = corners
    self.isFormal = isFormal
    self.privacy = privacy
  }
}

/// What is kept of the address and title of a page. Both may carry names, tokens and more that is
/// nobody's business here, so the path alone is kept, and what the website names itself.
public struct PageRule: Equatable, Sendable {
  /// Keys of an address's query that are kept with their values, e.g. `product`.
  public var queryKeys: Set<String>
  /// Longest title, in characters, 0...``Page/maximumLength``; of a longer one the rest is cut.
  public var longestTitle: Int

  /// Puts a rule together; without more said, no query is kept.
  public init(queryKeys: Set<String> = [], longestTitle: Int = 120) {
    self.queryKeys = queryKeys
    self.longestTitle = longestTitle
  }

  /// An address with its path and the query keys that are kept: no sign-in name, nothing after `#`,
  /// and of a part of the path nothing after `;`, where some servers put the key to a session.
  func kept(ofAddress address: String) -> String {
    let withoutFragment = address.prefix { $0 != "#" }
    let base = Self.withoutParameters(Self.withoutUser(withoutFragment.prefix { $0 != "?" }))
    let query = withoutFragment.drop { $0 != "?" }.dropFirst()
    let kept = query.split(separator: "&").filter { queryKeys.contains(Self.key(of: $0)) }
    return kept.isEmpty ? base : "\(base)?\(kept.joined(separator: "&"))"
  }

  private static func withoutUser(_ address: Substring) -> String {
    guard let scheme = address.firstRange(of: "://") else { return String(address) }
    let authority = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "\\" }
    guard let at = authority.lastIndex(of: "@") else { return String(address) }
    return String(address[..<scheme.upperBound] + address[address.index(after: at)...])
  }

  private static func withoutParameters(_ address: String) -> String {
    address.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.prefix { $0 != ";" } }.joined(separator: "/")
  }

  private static func key(of pair: Substring) -> String {
    let written = String(pair.prefix { $0 != "=" }.map { $0 == "+" ? " " : $0 })
    return written.removingPercentEncoding ?? written
  }
}
