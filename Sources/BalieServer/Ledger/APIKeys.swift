import BalieLedger
import BalieLog
import Foundation
import Hummingbird

/// `/api/keys` and `/api/keys/{id}`: keys of the site's machines, for administrators.
struct APIKeys: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/keys") { _, _ in
      try Response.json(try await premises.openLedger().ring.keys().map { APIKeyShape($0) })
    }
    router.post("/api/keys") { request, _ in try await post(request) }
    router.delete("/api/keys/{id}") { _, context in try await delete(context) }
  }

  private struct Input: WireInput {
    let name: String
    let shop: String?
    let scopes: [String]

    enum CodingKeys: String, CodingKey, CaseIterable { case name, shop, scopes }
  }

  private func post(_ request: Request) async throws -> Response {
    let ledger = try premises.openLedger()
    let input = try await request.input(Input.self)
    let new = NewAPIKey(
      name: try OperatorInput.checked(name: input.name), shop: try shop(input.shop),
      scopes: try scopes(input.scopes), at: ledger.now())
    try await ledger.ring.add(new.key, digest: new.digest)
    return try .json(APIKeyShape(new.key, secret: new.secret), status: .created)
  }

  private func shop(_ name: String?) throws(Problem) -> ShopID {
    guard let name else { return .main }
    do { return try ShopID(name) } catch { throw .invalid("shop", error) }
  }

  private func scopes(_ names: [String]) throws(Problem) -> Set<APIKey.Scope> {
    let scopes = names.compactMap(APIKey.Scope.init(rawValue:))
    guard !names.isEmpty, scopes.count == names.count else {
      let known = APIKey.Scope.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalid("scopes", "must name one or more of \(known).")
    }
    return Set(scopes)
  }

  private func delete(_ context: BalieContext) async throws -> Response {
    let ledger = try premises.openLedger()
    guard let id = context.parameters.get("id"),
      try await ledger.ring.revoke(id, at: ledger.now())
    else { throw Problem.notFound("key") }
    return Response(status: .noContent)
  }
}

/// A key as administrators see it; the secret only when it is made.
struct APIKeyShape: Encodable {
  let id, name, shop: String
  let scopes: [String]
  let madeAt: Date
  let revokedAt: Date?
  let secret: String?

  init(_ key: APIKey, secret: String? = nil) {
    id = key.id
    name = key.name
    shop = key.shop.rawValue
    scopes = key.scopes.map(\.rawValue).sorted()
    madeAt = key.madeAt
    revokedAt = key.revokedAt
    self.secret = secret
  }
}
