import BalieConversation
import Hummingbird

/// `/api/conversations/{id}/typing`
struct VisitorTyping: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/typing", use: post)
  }

  private struct Typing: WireInput {
    let active: Bool
    let preview: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case active, preview }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToType(request, context)
    let input = try await request.input(Typing.self)
    try await premises.desk.visitors.type(
      input.active, preview: try MessageText.given(input.preview)?.string, in: id)
    return Response(status: .noContent)
  }
}
