import BalieVisits
import HTTPTypes
import Hummingbird

extension HTTPField.Name {
  /// The key of a visit, which its visitor's browser made.
  static let balieVisit = HTTPField.Name("Balie-Visit")!  // a valid header name
}

/// Lets a visitor's page in to its own visit, by the key in the header. The desk only ever sees
/// what is derived from it, by which nobody can act.
struct VisitDoor: Sendable {
  /// What one visit may tell, and what all from one address may: a town hall or a school shares one.
  private static let perVisit = Limits.Rate(burst: 120, perMinute: 240)
  private static let perAddress = Limits.Rate(burst: 4_000, perMinute: 12_000)

  let limiter: RateLimiter
  let address: Address

  /// The visit whose key the request shows.
  func enter(_ request: Request, _ context: BalieContext) throws(Problem) -> VisitID {
    guard let id = try Self.visit(of: request) else {
      throw .invalid("Balie-Visit", Pattern.startID.description)
    }
    try limiter.take(RateLimiter.Key("visit \(id.rawValue)", Self.perVisit))
    let from = address.of(request, context)
    try limiter.take(RateLimiter.Key("visits \(from)", Self.perAddress))
    return id
  }

  /// The visit whose key the request shows; nil where it shows none.
  static func visit(of request: Request) throws(Problem) -> VisitID? {
    guard let key = request.headers[.balieVisit] else { return nil }
    guard Pattern.startID.matches(key) else {
      throw .invalid("Balie-Visit", Pattern.startID.description)
    }
    let digest = Bytes.digest(of: Array("visit:\(key)".utf8))
    return VisitID(rawValue: Bytes.hexadecimal(digest.prefix(16)))
  }
}

extension Premises {
  var visitDoor: VisitDoor { VisitDoor(limiter: limiter, address: address) }

  func visitStore() throws(Problem) -> any VisitStore {
    guard let store = ports.visits else { throw .noSuchRoute }
    return store
  }
}
