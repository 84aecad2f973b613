import BalieConversation
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

  private func say(_ input: Post, in id: ConversationID) async throws -> Errand.Outcome {
    try premises.checkClientID(input.clientId)
    if let topic = input.topic, topic.utf8.count > 128 {
      throw Problem.invalid("topic", "may hold at most 128 characters.")
    }
    let text = try MessageText(input.text)
    do {
      let needsReading = try await premises.desk.look(at: id).conversation.botReadsNext
      return try await say(input, text, in: id, isRead: needsReading)
    } catch Refusal.findingNeeded {
      // The operator gave the conversation back to the bot between our look and the decision.
      return try await say(input, text, in: id, isRead: true)
    }
  }

  private func say(
    _ input: Post, _ text: MessageText, in id: ConversationID, isRead: Bool
  ) async throws -> Errand.Outcome {
    let reader = QuestionReader(finder: premises.ports.finder)
    let conversation = try await premises.desk.look(at: id).conversation
    let finding =
      isRead ? await reader.read(text, chosenTopic: input.topic, in: conversation) : nil
    return try await premises.desk.perform(
      .postVisitorMessage(
        clientID: input.clientId, text: text, chosenTopic: input.topic, finding: finding),
      in: id)
  }
}
