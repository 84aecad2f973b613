import BalieConversation
import Hummingbird

/// `/api/desk/conversations/{id}/typing`
struct DeskTyping: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/desk/conversations/{id}/typing", use: post)
  }

  private struct Typing: WireInput {
    let active: Bool

    enum CodingKeys: String, CodingKey, CaseIterable { case active }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let me = try context.caller()
    let id = try context.conversationID()
    let input = try await request.input(Typing.self)
    try await premises.desk.operators.type(input.active, by: me, in: id)
    return Response(status: .noContent)
  }
}
