import BalieConversation
import Hummingbird

/// `/api/conversations/{id}/deals/{number}`: the visitor takes a deal, or leaves it.
struct VisitorDeals: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/conversations/{id}/deals/{number}", use: put)
  }

  private struct Answer: WireInput {
    let accepted: Bool

    enum CodingKeys: String, CodingKey, CaseIterable { case accepted }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let number = try context.number("number", of: "deal")
    let input = try await request.input(Answer.self)
    return try await premises.done(.answerDeal(number, accepting: input.accepted), in: id)
  }
}
