import Hummingbird

/// Where a request comes from, as far as it can be trusted.
struct Address: Sendable {
  let trustsForwardedFor: Bool

  /// The caller's address, or the one that our own proxy saw.
  func of(_ request: Request, _ context: BalieContext) -> String {
    // Only the last entry was written by the proxy next to us; the others are the caller's word.
    if trustsForwardedFor, let seen = request.headers[.xForwardedFor]?.split(separator: ",").last {
      return seen.trimmingPrefix { $0 == " " }.description
    }
    return context.channel.remoteAddress?.ipAddress ?? "unknown"
  }
}
