import BalieConversation
import Hummingbird

/// `/api/conversations/{id}/handoff`
struct VisitorHandoffResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/handoff", use: post)
    router.delete("/api/conversations/{id}/handoff", use: delete)
  }

  private struct Handoff: WireInput {
    let contact: Strict<ContactShape>?
    let wait: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable { case contact, wait }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let input = try await request.input(Handoff.self)
    if let contact = try input.contact?.value.contact() {
      _ = try await premises.desk.visitors.perform(.giveContact(contact), in: id)
    }
    return try await premises.done(input.wait == true ? .waitForOperator : .requestHandoff, in: id)
  }

  @Sendable private func delete(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    return try await premises.done(.returnToSelfService, in: id)
  }
}
