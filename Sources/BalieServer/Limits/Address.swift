import Hummingbird

/// Where a request comes from, as far as it can be trusted, in the form that limits count by.
struct Address: Sendable {
  /// Which words of `X-Forwarded-For` are believed.
  let trust: ProxyTrust

  /// The caller's address, or the one that our own proxies saw.
  func of(_ request: Request, _ context: BalieContext) -> String {
    let peer = context.channel.remoteAddress?.ipAddress.flatMap(NetworkAddress.init)
    let seen = request.headers[values: .xForwardedFor].joined(separator: ",")
      .split(separator: ",").map { NetworkAddress(String($0)) }
    return (trust.caller(peer: peer, seen: seen) ?? peer)?.limitKey ?? "unknown"
  }
}

/// How many proxies stand before Balie, or in which networks.
public enum ProxyTrust: Equatable, Sendable {
  /// None: the caller is whoever holds the other end of the line.
  case nobody
  /// So many, each of which adds the address that it saw; the others are the caller's word.
  case hops(Int)
  /// Those in these networks; the caller is the last that is in none of them.
  case networks([Network])

  /// The caller; nil where nothing that can be believed names one.
  func caller(peer: NetworkAddress?, seen: [NetworkAddress?]) -> NetworkAddress? {
    switch self {
    case .nobody: return nil
    case .hops(let count):
      return seen.isEmpty ? nil : seen[max(0, seen.count - count)]
    case .networks(let networks):
      func isOurs(_ address: NetworkAddress) -> Bool { networks.contains { $0.contains(address) } }
      guard let peer, isOurs(peer) else { return nil }
      var nearest = peer
      for address in seen.reversed() {
        guard let address else { return nearest }
        if !isOurs(address) { return address }
        nearest = address
      }
      return nearest
    }
  }
}
