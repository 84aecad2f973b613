import BalieConversation
import Hummingbird

/// `/api/desk/follow-ups`
struct FollowUps: Resource {
  static let maximumRows = 200

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/follow-ups") { request, _ in try await get(request) }
  }

  private func get(_ request: Request) async throws -> Response {
    let entries = try await premises.ports.archive.followUps(
      includingDone: try includesDone(request), limit: Self.maximumRows)
    let people = await premises.desk.people
    return try .json(
      entries.map {
        FollowUpShape($0.followUp, index: $0.index, of: $0.conversation, people: people)
      })
  }

  private func includesDone(_ request: Request) throws(Problem) -> Bool {
    switch request.query("done") {
    case nil, "false": false
    case "true": true
    default: throw .invalid("done", "must be `true` or `false`.")
    }
  }
}

/// `/api/desk/conversations/{id}/follow-ups/{index}`
struct FollowUpStates: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/desk/conversations/{id}/follow-ups/{index}", use: put)
  }

  private struct State: WireInput {
    let state: String

    enum CodingKeys: String, CodingKey, CaseIterable { case state }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let me = try context.caller().id
    let index = try context.number("index", of: "left message")
    let state = try await request.input(State.self)
    return try await premises.deskDone(
      .changeFollowUp(index: index, to: try Self.state(state.state, me), by: me),
      in: try context.conversationID())
  }

  private static func state(
    _ word: String, _ me: OperatorID
  ) throws(Problem) -> FollowUp.State {
    switch word {
    case "open": .open
    case "claimed": .claimed(me)
    case "done": .done(me)
    default: throw .invalid("state", "must be `open`, `claimed` or `done`.")
    }
  }
}
