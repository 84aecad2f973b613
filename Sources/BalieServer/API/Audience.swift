/// For whom an address is.
enum Audience: Equatable {
  /// The visitors' API and pages, and the widget.
  case visitors
  /// What widget and desk share.
  case everyone
  /// Operators, and whoever watches over Balie.
  case house

  init(of address: String) {
    let path = WebFiles.unversioned(address)
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
    let all = [
      "/api/conversations", "/api/availability", "/api/site", "/api/invitations", "/api/visits",
      "/api/page",
    ]
    return all.contains { path.hasPrefix($0) }
  }

  /// Whether pages of any origin may load this.
  static func isLoadable(_ address: String) -> Bool {
    WebFiles.isLoadable(WebFiles.unversioned(address))
  }

  private static let pages = ["/widget", "/chat", "/demo"]
}
