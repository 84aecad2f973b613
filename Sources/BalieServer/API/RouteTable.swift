import Hummingbird
import Synchronization

/// Which methods each address takes, to tell a wrong method from a wrong address.
final class RouteTable: Sendable {
  /// One route that exists.
  struct Route: Hashable, Sendable {
    /// The path with its parameters in braces, e.g. `/api/conversations/{id}`.
    let path: String
    let method: HTTPRequest.Method
  }

  private let known = Mutex<[Route]>([])

  /// Every route.
  var routes: [Route] { known.withLock { $0 } }

  /// Learns the routes, once they have all been added.
  func learn(_ routes: [Route]) {
    known.withLock { $0 = routes }
  }

  /// What to say where no route took the request.
  func problem(for request: Request) -> Problem {
    let allowed = routes.filter { Self.matches($0.path, request.uri.path) }.map(\.method)
    let named = Set(allowed).sorted { $0.rawValue < $1.rawValue }
    return named.isEmpty || named.contains(request.method) ? .noSuchRoute : .methodNotAllowed(named)
  }

  private static func matches(_ pattern: String, _ path: String) -> Bool {
    let (expected, given) = (pattern.split(separator: "/"), path.split(separator: "/"))
    guard expected.count == given.count else { return false }
    return zip(expected, given).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
  }
}
