import BalieLedger
import BalieSQLite
import Foundation

@testable import BalieServer

/// A machine of the site's with a key.
struct Machine: Caller {
  let client: HTTPClient
  let secret: String

  var headers: [String: String] { ["Authorization": "Bearer \(secret)"] }
}

extension TestHouse {
  /// A machine that may do these things.
  func machine(_ scopes: Set<APIKey.Scope>) async throws -> Machine {
    let new = NewAPIKey(name: "webshop", shop: .main, scopes: scopes, at: Date())
    try await server.premises.openLedger().ring.add(new.key, digest: new.digest)
    return Machine(client: client, secret: new.secret)
  }
}
