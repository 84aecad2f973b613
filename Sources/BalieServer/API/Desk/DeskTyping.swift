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
    let conversation = try await premises.desk.look(at: id).conversation
    // A colleague who only looks along, or writes a note, is not about to speak to the visitor.
    if conversation.owner == .operator(me.id) { tell(id, me, input.active) }
    return Response(status: .noContent)
  }

  private func tell(_ id: ConversationID, _ me: Operator, _ isActive: Bool) {
    var typing = TypingShape(by: .operator, name: me.name, active: isActive)
    premises.hub.tellVisitor(of: id, .event("typing", typing))
    typing.conversation = id.rawValue
    premises.hub.tellDesks(.event("typing", typing), except: me.id)
  }
}
