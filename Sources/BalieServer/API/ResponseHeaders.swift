import Foundation
import HTTPTypes
import Hummingbird

/// Headers that every response carries, and the count of requests.
struct ResponseHeaders: Sendable {
  let now: @Sendable () -> Date

  @inline(never)
  func complete(_ response: inout Response, to request: Request) {
    Measures.requests.increment()
    if response.status.code >= 500 { Measures.problems.increment() }
    // Nothing is ever to be taken for a script or a page because it looks like one.
    response.headers[.xContentTypeOptions] = "nosniff"
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
    }
    response.headers[.referrerPolicy] = "strict-origin-when-cross-origin"
    if request.uri.path.hasPrefix("/api/") { response.headers[.balieTime] = time }
  }

  /// What is valid until a moment ends by this clock, not by that of whoever looks at it.
  private var time: String { String(Int64(now().timeIntervalSince1970 * 1_000)) }
}

extension HTTPField.Name {
  /// The server's clock, in milliseconds since 1970.
  static let balieTime = HTTPField.Name("Balie-Time")!  // a valid header name
  /// How much of an address other sites are told.
  static let referrerPolicy = HTTPField.Name("Referrer-Policy")!  // a valid header name
}
