/// For whom an address is.
enum Audience: Equatable {
  /// The visitors' API and pages, and the widget.
  case visitors
  /// What widget and desk share.
  case everyone
  /// Operators, and whoever watches over Balie.
  case house

  init(of path: String) {
    self =
      if Self.isVisitorsAPI(path) || Self.pages.contains(where: { path.hasPrefix($0) }) {
        .visitors
      } else if path.hasPrefix("/shared/") {
        .everyone
      } else {
        .house
      }
  }

  /// Whether pages of the site's own origins may ask here.
  static func isVisitorsAPI(_ path: String) -> Bool {
    ["/api/conversations", "/api/availability", "/api/site", "/api/page"].contains {
      path.hasPrefix($0)
    }
  }

  /// Whether pages of any origin may load this.
  static func isLoadable(_ path: String) -> Bool {
    path == "/widget.js" || path.hasPrefix("/widget/") || path.hasPrefix("/shared/")
  }

  private static let pages = ["/widget", "/chat", "/demo"]
}
