import BalieConversation
import BalieDesk
import Foundation
import Hummingbird

/// `/api/desk/conversations/{id}/deals`: hands the visitor a deal inside the talk, and takes it back.
struct DeskDeals: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/desk/conversations/{id}/deals", use: post)
    router.delete("/api/desk/conversations/{id}/deals/{number}", use: withdraw)
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(DealInput.self)
    try premises.checkClientID(input.clientId)
    let me = try context.caller().id
    let id = try context.conversationID()
    let deal = try input.deal(from: try await basis(of: id))
    let command = Command.handDeal(
      deal, clientID: input.clientId, epoch: input.epoch, by: me)
    let outcome = try await premises.desk.operators.perform(command, in: id)
    if outcome.isNew { Measures.operatorMessages.increment() }
    return try await premises.storedMessage(
      named: input.clientId, by: .operator(me), outcome
    ) { message, people in
      .forDesk(message, finding: nil, people: people)
    }
  }

  /// What the price can have been made from: who saw the visitor's way through the site cannot have
  /// left it out, and the law wants it said.
  private func basis(of id: ConversationID) async throws -> Deal.Basis {
    try await premises.ports.visits?.visit(of: id.rawValue) == nil ? .talk : .behaviour
  }

  @Sendable private func withdraw(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let number = try context.number("number", of: "deal")
    return try await premises.deskDone(
      .withdrawDeal(number, by: try context.caller().id), in: try context.conversationID())
  }
}
