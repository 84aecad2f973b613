import Testing

@testable import BalieServer

struct RoutesTests {
  @Test(.timeLimit(.minutes(5)))
  func `the document and the routes name the same operations`() async throws {
    try await TestHouse.open { house in
      let api = API(premises: house.server.premises)
      _ = api.router()
      let routes = Set(
        api.table.routes.filter { Self.isDocumented($0.path) }.map { "\($0.method) \($0.path)" })
      #expect(routes == Document.shared.operations)
      #expect(routes.count > 40)
    }
  }

  private static func isDocumented(_ path: String) -> Bool {
    path.hasPrefix("/api")
      || ["/health", "/healthz", "/readyz", "/widget/access", "/openapi.yaml"].contains(path)
  }
}
