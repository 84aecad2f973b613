import BalieConversation
import BalieDesk
import Hummingbird

/// `/api/conversations/{id}/messages`
struct VisitorMessages: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/messages", use: post)
  }

  private struct Post: WireInput {
    let clientId: String
    let text: String
    let topic: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case clientId, text, topic
    }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let input = try await request.input(Post.self)
    let outcome = try await say(input, in: id)
    if outcome.isNew { Measures.visitorMessages.increment() }
    return try await premises.storedMessage(
      named: input.clientId, by: .visitor, outcome, face: MessageShape.forVisitor(_:people:))
  }

  private func say(_ input: Post, in id: ConversationID) async throws -> Outcome {
    try premises.checkClientID(input.clientId)
    if let topic = input.topic, topic.utf8.count > 128 {
      throw Problem.invalid("topic", "may hold at most 128 characters.")
    }
    return try await premises.desk.visitors.say(
      try MessageText(input.text), named: input.clientId, choosing: input.topic, in: id)
  }
}
