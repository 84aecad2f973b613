import BalieLedger
import BalieLog
import HTTPTypes
import Hummingbird

extension LedgerDesk {
  /// The key that a request shows, where it may do this.
  ///
  /// - Throws: ``Problem/keyNeeded`` for none, an unknown one and one that was taken back, which
  ///   all get the same answer; ``Problem/scopeNeeded(_:)`` where it may do other things only.
  func key(of request: Request, for scope: APIKey.Scope) async throws -> APIKey {
    guard let secret = Self.secret(in: request),
      let key = try await ring.key(digest: NewAPIKey.digest(of: secret))
    else { throw Problem.keyNeeded }
    guard key.scopes.contains(scope) else { throw Problem.scopeNeeded(scope) }
    return key
  }

  /// What stands behind `Bearer`; nil for anything else.
  static func secret(in request: Request) -> String? {
    let parts = request.headers[.authorization]?.split(separator: " ") ?? []
    guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 200 else {
      return nil
    }
    return String(parts[1])
  }
}

extension Problem {
  static let keyNeeded = Problem(
    status: .unauthorized, code: "keyNeeded", title: "No key that holds",
    detail: "Send a key of this Balie as `Authorization: Bearer …`; `balie key make` makes one."
  ).with(.wwwAuthenticate, "Bearer")

  static func scopeNeeded(_ scope: APIKey.Scope) -> Problem {
    Problem(
      status: .forbidden, code: "scopeNeeded", title: "Not allowed",
      detail: "This key may not do that; make one with the scope `\(scope.rawValue)`.")
  }

  static let otherShop = Problem(
    status: .forbidden, code: "otherShop", title: "Another shop",
    detail: "This key speaks for another shop; use a key of that shop.")
}
