import HTTPTypes
import Hummingbird

/// Headers that every response carries, and the count of requests.
enum ResponseHeaders {
  @inline(never)
  static func complete(_ response: inout Response) {
    Measures.requests.increment()
    if response.status.code >= 500 { Measures.problems.increment() }
    // Nothing is ever to be taken for a script or a page because it looks like one.
    response.headers[.xContentTypeOptions] = "nosniff"
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
    }
    response.headers[.referrerPolicy] = "strict-origin-when-cross-origin"
  }
}

extension HTTPField.Name {
  /// How much of an address other sites are told.
  static let referrerPolicy = HTTPField.Name("Referrer-Policy")!  // a valid header name
}
