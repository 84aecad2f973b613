import BalieConversation
import BalieDesk
import Hummingbird

/// `/api/availability`
struct AvailabilityResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/availability", use: get)
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let key = try key(request)
    guard request.wantsStream else { return try await answer(key) }
    let stream = AvailabilityStream(desk: premises.desk, key: key)
    return try premises.openStream(request, context, audience: .availability) { listener, writer in
      try await stream.follow(listener, &writer)
    }
  }

  @inline(never)
  private func key(_ request: Request) throws -> AvailabilityKey {
    AvailabilityKey(language: try request.language("language"), team: try request.team("team"))
  }

  @inline(never)
  private func answer(_ key: AvailabilityKey) async throws -> Response {
    try .json(AvailabilityShape(await premises.desk.availability(key)))
  }
}
