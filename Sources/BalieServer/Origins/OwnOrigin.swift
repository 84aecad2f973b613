import HTTPTypes
import Hummingbird

/// Tells Balie's own pages from those of others.
struct OwnOrigin: Sendable {
  /// Whether a proxy stands before Balie, which may have left the port out of the host's name.
  let isBehindProxy: Bool

  /// Whether an origin is this server's, as the caller addressed it.
  ///
  /// A proxy that passes on `$host` gives the name without its port. Behind one the name is then
  /// enough: who serves another port of the same name shares its cookies in any case.
  func matches(_ origin: Origin, _ request: Request) -> Bool {
    guard let authority = request.head.authority.flatMap(Authority.init) else { return false }
    guard origin.host == authority.host else { return false }
    if let port = authority.port { return port == origin.port }
    let standard = origin.scheme == "https" ? 443 : 80
    return origin.port == standard || isBehindProxy
  }

  /// Refuses a change that a page of another site asked for.
  ///
  /// The cookie is SameSite=Strict already; this holds where a browser does not know that, and
  /// against other hosts of the same registered name. Programs send neither header and no page
  /// can leave both out.
  func require(_ request: Request, _ refusals: RefusalLog) throws(Problem) {
    guard request.method != .get, request.method != .head else { return }
    let given = request.headers[.origin]
    if let site = request.headers[.secFetchSite] {
      if site == "same-origin" || site == "none" { return }
    } else {
      guard let given else { return }
      if let origin = Origin(given), matches(origin, request) { return }
    }
    let host = request.head.authority ?? "-"
    refusals.note(
      "host \(given ?? "-") \(host)",
      "A page may not act at the desk: it comes from another origin than the host it asks. "
        + "Where that page is Balie's own, have the proxy pass on the host's name "
        + "(nginx: proxy_set_header Host $http_host) and give --behind-proxy.",
      ["origin": given ?? "-", "host": host])
    throw .crossSite(origin: given, host: host)
  }
}
