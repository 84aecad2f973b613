import Hummingbird

/// `/health`
struct Health: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/health") { _, _ in try await get() }
  }

  private struct Status: Encodable {
    let status = "ok"
  }

  private func get() async throws -> Response {
    if let trouble = await premises.desk.storageTrouble { throw trouble }
    _ = try await premises.ports.log.head()
    return try .json(Status())
  }
}
