import BalieConversation
import Hummingbird

/// `/api/desk/conversations/{id}/follow-ups/{index}/answers`: answers what was left or promised.
struct FollowUpAnswers: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/desk/conversations/{id}/follow-ups/{index}/answers", use: post)
  }

  private struct Answer: WireInput {
    let clientId: String
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case clientId, text }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let me = try context.caller().id
    let index = try context.number("index", of: "left message")
    let input = try await request.input(Answer.self)
    try premises.checkClientID(input.clientId)
    let outcome = try await premises.desk.operators.perform(
      .answerFollowUp(
        index: index, clientID: input.clientId, text: try MessageText(input.text), by: me),
      in: try context.conversationID())
    if outcome.isNew { Measures.operatorMessages.increment() }
    return try await premises.storedMessage(
      named: input.clientId, by: .operator(me), outcome
    ) { message, people in
      .forDesk(message, finding: nil, people: people)
    }
  }
}
