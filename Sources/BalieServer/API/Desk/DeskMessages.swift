import BalieConversation
import Hummingbird

/// `/api/desk/conversations/{id}/messages` and `/notes`
struct DeskMessages: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/desk/conversations/{id}/messages", use: postMessage)
    router.post("/api/desk/conversations/{id}/notes", use: postNote)
  }

  private struct PostMessage: WireInput {
    let clientId: String
    let text: String
    let epoch: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case clientId, text, epoch }
  }

  private struct PostNote: WireInput {
    let clientId: String
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case clientId, text }
  }

  @Sendable private func postMessage(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(PostMessage.self)
    let me = try context.caller().id
    let command = Command.postOperatorMessage(
      clientID: input.clientId, text: try MessageText(input.text), epoch: input.epoch, by: me)
    return try await store(command, named: input.clientId, by: me, context)
  }

  @Sendable private func postNote(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(PostNote.self)
    let me = try context.caller().id
    let command = Command.addNote(
      clientID: input.clientId, text: try MessageText(input.text), by: me)
    return try await store(command, named: input.clientId, by: me, context)
  }

  private func store(
    _ command: Command, named clientID: String, by me: OperatorID, _ context: BalieContext
  ) async throws -> Response {
    try premises.checkClientID(clientID)
    let id = try context.conversationID()
    let outcome = try await premises.desk.operators.perform(command, in: id)
    if outcome.isNew { Measures.operatorMessages.increment() }
    return try await premises.storedMessage(
      named: clientID, by: .operator(me), outcome
    ) { message, people in
      .forDesk(message, finding: nil, people: people)
    }
  }
}
