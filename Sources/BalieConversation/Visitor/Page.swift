import Foundation

/// A page of the site on which the visitor was while talking to Balie.
public struct Page: Equatable, Sendable {
  /// Longest address and title kept, in characters; the rest is cut.
  public static let maximumLength = 500
  /// Longest address that is looked through for what may be kept of it.
  private static let longestRead = 4_000

  /// What is kept of the address that the browser gave, only ever `http` or `https`.
  public let url: String
  /// The document's title, possibly empty.
  public let title: String

  /// A page, or nothing where the address is no web address: a `javascript:` link must never
  /// reach an operator's screen.
  ///
  /// - Parameter rule: What of it may be kept.
  public init?(url: String, title: String, keeping rule: PageRule = PageRule()) {
    let kept = rule.kept(ofAddress: MessageText.line(url, limit: Self.longestRead))
    let address = MessageText.line(kept, limit: Self.maximumLength)
    let lowered = address.lowercased()
    guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") else { return nil }
    self.url = address
    self.title = MessageText.line(title, limit: min(rule.longestTitle, Self.maximumLength))
  }

  /// A page that was checked when it was stored, given back as it was: only storage uses this.
  package init(storedURL: String, title: String) {
    self.url = storedURL
    self.title = title
  }
}

/// A page and when it was opened.
public struct PageView: Equatable, Sendable {
  /// What was opened.
  public let page: Page
  /// When.
  public let at: Date

  /// Puts a page view together.
  public init(page: Page, at: Date) {
    self.page = page
    self.at = at
  }
}
