import BalieConversation
import Hummingbird

/// `/api/conversations/{id}/messages/{number}/feedback`
struct FeedbackResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/conversations/{id}/messages/{number}/feedback", use: put)
  }

  private struct Feedback: WireInput {
    let helpful: Bool

    enum CodingKeys: String, CodingKey, CaseIterable { case helpful }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let number = try context.number("number", of: "answer")
    let input = try await request.input(Feedback.self)
    return try await premises.done(
      .rateAnswer(number, input.helpful ? .helpful : .notHelpful), in: id)
  }
}

/// `/api/conversations/{id}/pages`
struct PagesResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/pages", use: post)
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let input = try await request.input(PageShape.self)
    let page = try input.page(keeping: await premises.ports.finder.website().pages)
    return try await premises.done(.viewPage(page), in: id)
  }
}

/// `/api/conversations/{id}/contact`
struct ContactResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/conversations/{id}/contact", use: put)
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let contact = try await request.input(ContactShape.self).contact()
    return try await premises.done(.giveContact(contact), in: id)
  }
}

/// `/api/conversations/{id}/follow-ups`
struct LeftMessages: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/follow-ups", use: post)
  }

  private struct LeftMessage: WireInput {
    let text: String
    let contact: Strict<ContactShape>

    enum CodingKeys: String, CodingKey, CaseIterable { case text, contact }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let input = try await request.input(LeftMessage.self)
    let contact = try input.contact.value.contact()
    return try await premises.done(
      .leaveFollowUp(text: try MessageText(input.text), contact: contact), in: id,
      status: .created)
  }
}

/// `/api/conversations/{id}/rating`
struct RatingResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/conversations/{id}/rating", use: put)
  }

  private struct Rating: WireInput {
    let score: Int
    let comment: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case score, comment }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let input = try await request.input(Rating.self)
    let comment = try MessageText.given(input.comment)
    return try await premises.done(
      .rate(Conversation.Rating(score: input.score, comment: comment)), in: id)
  }
}

/// `/api/conversations/{id}/closure`
struct VisitorClosure: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/closure", use: post)
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    return try await premises.done(.closeAsVisitor, in: id)
  }
}

extension MessageText {
  /// Words that may be left out: nothing, or nothing visible, is not given.
  static func given(_ typed: String?) throws(Refusal) -> MessageText? {
    guard let typed else { return nil }
    do { return try MessageText(typed) } catch {
      if error == .emptyText { return nil }
      throw error
    }
  }
}
