import HTTPTypes
import Hummingbird

/// Lets pages of the site's own origins talk to the visitors' API, and any page load the widget.
///
/// The desk's API is never opened to other origins: it is left out here, so a browser keeps its
/// answers from every page but Balie's own.
struct CrossOrigin: Sendable {
  private let allowed: AllowedOrigins

  init(premises: Premises) {
    allowed = premises.origins
  }

  /// What the answer to a request says of who may read it.
  @inline(never)
  func permission(for request: Request) -> HTTPFields {
    let path = request.uri.path
    if Audience.isLoadable(path) { return [.accessControlAllowOrigin: "*"] }
    guard Audience.isVisitorsAPI(path), let origin = request.headers[.origin] else { return [:] }
    guard allowed.admits(origin, request) else {
      return [.vary: "Origin"]
    }
    return [
      .accessControlAllowOrigin: origin, .accessControlExposeHeaders: "Retry-After, Balie-Time",
      .vary: "Origin",
    ]
  }

  /// The answer to a browser that asks first; nil for any other request.
  @inline(never)
  func preflight(_ request: Request, _ permission: HTTPFields) -> Response? {
    guard request.isPreflight else { return nil }
    var headers = permission
    if headers[.accessControlAllowOrigin] != nil {
      headers[.accessControlAllowMethods] = "GET, POST, PUT, DELETE"
      headers[.accessControlAllowHeaders] =
        "Content-Type, Balie-Token, Balie-Visit, Balie-Visitor, Last-Event-ID"
      headers[.accessControlMaxAge] = "86400"
    }
    return Response(status: .noContent, headers: headers)
  }
}

extension Request {
  fileprivate var isPreflight: Bool {
    method == .options && headers[.accessControlRequestMethod] != nil
  }
}
