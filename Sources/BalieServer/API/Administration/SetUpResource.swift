import BalieConversation
import Hummingbird

/// `/api/setup`
struct SetUpResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/setup") { _, _ in
      try Response.json(SetUpShape(open: premises.setUp.openToken != nil))
    }
    router.post("/api/setup", use: post)
  }

  /// Whether the first operator is still to be made: a link that was used says so at once.
  private struct SetUpShape: Encodable {
    let open: Bool
  }

  private struct FirstOperator: WireInput {
    let token: String
    let id: String
    let name: String
    let password: String
    let languages: [String]

    enum CodingKeys: String, CodingKey, CaseIterable {
      case token, id, name, password, languages
    }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    try premises.requireOwnPage(request)
    let input = try await request.input(FirstOperator.self)
    // Before anything is hashed: strangers could keep the one queue of passwords full otherwise,
    // and nobody could sign in.
    guard premises.setUp.accepts(input.token) else { throw Problem.setUpDone }
    let first = Operator(
      id: try OperatorInput.checked(id: input.id),
      name: try OperatorInput.checked(name: input.name), roles: Set(Operator.Role.allCases),
      languages: try OperatorInput.checked(languages: input.languages))
    let hash = try await premises.hasher.hash(
      try OperatorInput.checked(password: input.password))
    // Used up only now, so that a mistake in a field does not cost the one chance.
    guard try await isFirst(), premises.setUp.use(input.token) else { throw Problem.setUpDone }
    do {
      try await premises.ports.directory.add(first, passwordHash: hash)
    } catch {
      premises.setUp.reopen(input.token)
      throw error
    }
    return try await premises.signedIn(first, by: request)
  }

  private func isFirst() async throws -> Bool {
    try await premises.ports.directory.operators().isEmpty
  }
}
