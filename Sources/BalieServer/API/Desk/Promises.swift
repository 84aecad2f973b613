import BalieConversation
import Hummingbird

/// `/api/desk/conversations/{id}/promises`: ends a conversation with an answer to come.
struct Promises: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/desk/conversations/{id}/promises", use: post)
  }

  private struct Input: WireInput {
    let day: String
    let means: String
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case day, means, text }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let me = try context.caller().id
    let input = try await request.input(Input.self)
    guard let day = Day(input.day) else {
      throw Problem.invalid("day", "must be a day like `2026-12-03`.")
    }
    guard let means = Promise.Means(rawValue: input.means) else {
      throw Problem.invalid("means", "must be `email`, `phone` or `here`.")
    }
    return try await premises.deskDone(
      .promise(Promise(day: day, means: means), about: try MessageText(input.text), by: me),
      in: try context.conversationID())
  }
}
