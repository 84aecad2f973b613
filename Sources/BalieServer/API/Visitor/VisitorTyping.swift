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
    let typed = try MessageText.given(input.preview)?.string
    let conversation = try await premises.desk.look(at: id).conversation
    premises.hub.tellDesks(
      .event(
        "typing",
        TypingShape(
          conversation: id.rawValue, by: .visitor, name: conversation.contact?.name,
          active: input.active,
          // What somebody has not sent is theirs, unless the site says openly that it is shown.
          preview: premises.configuration.showsPreview ? typed : nil)))
    return Response(status: .noContent)
  }
}
