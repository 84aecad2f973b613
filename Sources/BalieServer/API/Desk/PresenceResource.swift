import BalieConversation
import Hummingbird

/// `/api/presence` and `/api/presence/heartbeat`
struct PresenceResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/presence", use: put)
    router.post("/api/presence/heartbeat", use: beat)
  }

  private struct Heartbeat: WireInput {
    let idle: Double

    enum CodingKeys: String, CodingKey, CaseIterable { case idle }
  }

  /// A sign of life: an open stream alone is none.
  @Sendable private func beat(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(Heartbeat.self)
    guard input.idle >= 0 else { throw Problem.invalid("idle", "must not be negative.") }
    await premises.desk.noteSign(of: try context.caller().id, idle: input.idle)
    return Response(status: .noContent)
  }

  private struct PresenceInput: WireInput {
    let presence: String
    let capacity: Int?

    enum CodingKeys: String, CodingKey, CaseIterable { case presence, capacity }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let someone = try context.caller()
    let input = try await request.input(PresenceInput.self)
    guard let presence = Presence(rawValue: input.presence) else {
      throw Problem.invalid("presence", "must be `online`, `away` or `offline`.")
    }
    if let capacity = input.capacity { try await change(capacity, of: someone) }
    await premises.desk.setPresence(presence, of: someone.id)
    guard let colleague = await premises.desk.colleague(someone.id) else {
      throw Problem.signInNeeded
    }
    return try .json(ColleagueShape(colleague))
  }

  private func change(_ capacity: Int, of someone: Operator) async throws {
    var changed = someone
    changed.capacity = try OperatorInput.checked(capacity: capacity)
    guard changed != someone else { return }
    try await premises.ports.directory.update(changed)
    try await premises.desk.readDirectory()
  }
}
