import BalieConversation
import BalieDesk
import Hummingbird

/// `/api/conversations` and `/api/conversations/{id}`
struct VisitorConversations: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations", use: start)
    router.get("/api/conversations/{id}", use: get)
  }

  private struct Start: WireInput {
    let clientId: String
    let language: String
    let page: Strict<PageShape>?
    let team: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case clientId, language, page, team
    }
  }

  @Sendable private func start(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(Start.self)
    guard Pattern.startID.matches(input.clientId) else {
      throw Problem.invalid("clientId", Pattern.startID.description)
    }
    let language = try LanguageCode.checked(input.language, field: "language")
    let rule = await premises.ports.finder.website().pages
    let page = try input.page?.value.page(keeping: rule)
    let team = try input.team.map { try TeamID.checked($0, field: "team") }
    try premises.visitors.takeStart(request, context)
    let token = premises.visitorKey.token(for: input.clientId)
    let outcome = try await premises.desk.visitors.start(
      premises.visitorKey.conversation(for: input.clientId), siteLanguage: language, page: page,
      team: team, tokenDigest: token.digest)
    return try await started(outcome, token)
  }

  private func started(
    _ outcome: Outcome, _ token: SessionToken
  ) async throws -> Response {
    let conversation = VisitorConversation(
      outcome.conversation, cursor: outcome.cursor, people: await premises.desk.people)
    return try .json(
      StartedConversation(token: token.secret, conversation: conversation),
      status: outcome.isNew ? .created : .ok)
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enter(request, context)
    let snapshot = try await premises.desk.look(at: id)
    return try .json(
      VisitorConversation(
        snapshot.conversation, cursor: snapshot.cursor, people: snapshot.people))
  }
}
