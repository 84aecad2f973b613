import BalieConversation
import Hummingbird

/// `/api/desk/conversations/{id}/offers/{number}`
struct Offers: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/desk/conversations/{id}/offers/{number}", use: put)
  }

  private struct OfferAnswer: WireInput {
    let state: String

    enum CodingKeys: String, CodingKey, CaseIterable { case state }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let me = try context.caller().id
    let number = try context.number("number", of: "offer")
    let answer = try await request.input(OfferAnswer.self)
    return try await premises.deskDone(
      try Self.command(answer.state, number, me), in: try context.conversationID())
  }

  private static func command(
    _ word: String, _ number: OfferNumber, _ me: OperatorID
  ) throws(Problem) -> Command {
    switch word {
    case "accepted": .acceptOffer(number, by: me)
    case "declined": .declineOffer(number, by: me)
    default: throw .invalid("state", "must be `accepted` or `declined`.")
    }
  }
}

/// `/api/desk/conversations/{id}/assignment`
struct Assignment: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/desk/conversations/{id}/assignment") { _, context in
      try await premises.deskDone(
        .take(by: try context.caller().id), in: try context.conversationID())
    }
    router.delete("/api/desk/conversations/{id}/assignment") { _, context in
      try await premises.deskDone(
        .returnToBot(by: try context.caller().id), in: try context.conversationID())
    }
  }
}

/// `/api/desk/conversations/{id}/takeover`
struct Takeovers: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/desk/conversations/{id}/takeover", use: put)
  }

  private struct Takeover: WireInput {
    let epoch: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case epoch }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let me = try context.caller().id
    let input = try await request.input(Takeover.self)
    return try await premises.deskDone(
      .takeOver(epoch: input.epoch, by: me), in: try context.conversationID())
  }
}

/// `/api/desk/conversations/{id}/transfer`
struct Transfers: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/desk/conversations/{id}/transfer", use: post)
  }

  private struct Transfer: WireInput {
    let `operator`: String?
    let team: String?
    let note: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case `operator`, team, note }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let me = try context.caller().id
    let input = try await request.input(Transfer.self)
    let command = Command.transfer(
      to: try Self.target(input), note: try MessageText.given(input.note), by: me)
    return try await premises.deskDone(command, in: try context.conversationID())
  }

  private static func target(_ input: Transfer) throws(Problem) -> Handoff.Target {
    switch (input.operator, input.team) {
    case (let id?, nil): .operator(OperatorID(rawValue: id))
    case (nil, let team?): .team(TeamID(rawValue: team))
    default: throw .invalid("operator", "or `team` must be given, and not both.")
    }
  }
}

/// `/api/desk/conversations/{id}/closure`
struct DeskClosure: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/desk/conversations/{id}/closure", use: post)
  }

  private struct Closure: WireInput {
    let outcome: String

    enum CodingKeys: String, CodingKey, CaseIterable { case outcome }
  }

  /// What an operator can say came of it; the others are for time and visitors to bring about.
  private static let outcomes: [Conversation.Outcome] = [.resolved, .unresolved, .followUp, .spam]

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let me = try context.caller().id
    let input = try await request.input(Closure.self)
    guard let outcome = Self.outcomes.first(where: { $0.rawValue == input.outcome }) else {
      let words = Self.outcomes.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      throw Problem.invalid("outcome", "must be one of \(words).")
    }
    return try await premises.deskDone(.close(outcome, by: me), in: try context.conversationID())
  }
}
