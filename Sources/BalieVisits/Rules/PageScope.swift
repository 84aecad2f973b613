/// The pages that a rule is about.
public struct PageScope: Equatable, Sendable {
  /// Where it may speak; everywhere where there are none.
  public var pages: [PagePattern]
  /// Where it may not, whatever ``pages`` says.
  public var unless: [PagePattern]

  /// Pages that fit one pattern of the first kind and none of the second.
  public init(pages: [PagePattern] = [], unless: [PagePattern] = []) {
    self.pages = pages
    self.unless = unless
  }

  /// Whether a page is among them.
  public func contains(_ page: Page) -> Bool {
    (pages.isEmpty || pages.contains { $0.matches(page) }) && !unless.contains { $0.matches(page) }
  }
}
