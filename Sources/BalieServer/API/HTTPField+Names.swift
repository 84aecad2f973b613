import HTTPTypes

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
