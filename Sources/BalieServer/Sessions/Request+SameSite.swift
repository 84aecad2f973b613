import HTTPTypes
import Hummingbird

extension Request {
  /// Refuses a change that a page of another site asked for.
  ///
  /// The cookie is SameSite=Strict already; this holds where a browser does not know that, and
  /// against other hosts of the same registered name. Programs send neither header and no page
  /// can leave both out.
  func requireSameSite() throws(Problem) {
    guard method != .get, method != .head else { return }
    if let site = headers[.secFetchSite] {
      guard site == "same-origin" || site == "none" else { throw .crossSite }
    } else if let origin = headers[.origin] {
      guard isOwn(origin: origin) else { throw .crossSite }
    }
  }

  /// Whether an origin is this server's, as the caller addressed it.
  func isOwn(origin: String) -> Bool {
    guard let host = head.authority, let scheme = origin.firstRange(of: "://") else { return false }
    return origin[scheme.upperBound...] == host
  }
}

extension HTTPField.Name {
  /// Whether a browser's request comes from a page of the same origin.
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!  // a valid header name
  /// A visitor's token.
  static let balieToken = HTTPField.Name("Balie-Token")!  // a valid header name
  /// The addresses that a request came through, as proxies write it.
  static let xForwardedFor = HTTPField.Name("X-Forwarded-For")!  // a valid header name
  /// The cursor of the last event that a stream's reader saw.
  static let lastEventID = HTTPField.Name("Last-Event-ID")!  // a valid header name
  /// Asks nginx not to hold a stream's bytes back.
  static let xAccelBuffering = HTTPField.Name("X-Accel-Buffering")!  // a valid header name
}
