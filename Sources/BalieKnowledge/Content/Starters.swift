import BalieLanguage

/// Topics with which a visitor can begin: everywhere, on some pages, or in one language.
public struct Starters: Equatable, Sendable {
  /// The most that a visitor takes in at a glance in an empty window.
  public static let most = 6

  /// The language of the visitors who see them; nil for all.
  public var language: Language?
  /// The pages where they show, e.g. `/retour/**`; nil for all.
  public var pages: String?
  /// The topics, at most ``most``.
  public var topics: [Located<String>]

  /// Names topics to begin with.
  public init(language: Language? = nil, pages: String? = nil, topics: [Located<String>]) {
    self.language = language
    self.pages = pages
    self.topics = topics
  }
}
