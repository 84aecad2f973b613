import BalieLedger
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `The keys of the site's machines` {
  private func key(_ id: String) -> APIKey {
    APIKey(
      id: id, name: "webshop", shop: .main, scopes: [.orders, .goals], madeAt: Story.beginning)
  }

  @Test func `are found by the digest of their secret until they are taken back`() async throws {
    try await withDatabase { database, _ in
      let ring = SQLiteKeyRing(database)
      try await ring.add(key("a"), digest: [1, 2])
      #expect(try await ring.key(digest: [1, 2]) == key("a"))
      #expect(try await ring.key(digest: [1, 3]) == nil)
      #expect(try await ring.revoke("a", at: Story.beginning))
      #expect(try await !ring.revoke("a", at: Story.beginning))
      #expect(try await ring.key(digest: [1, 2]) == nil)
      #expect(try await ring.keys().map(\.revokedAt) == [Story.beginning])
    }
  }
}
