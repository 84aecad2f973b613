import BalieConversation
import BalieLog
import Hummingbird

/// `/api/operators` and `/api/operators/{id}`
struct Operators: Resource {
  let premises: Premises

  private var directory: any Directory { premises.ports.directory }

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/operators") { _, _ in
      try Response.json(try await directory.operators().map(OperatorShape.init))
    }
    router.post("/api/operators", use: post)
    router.patch("/api/operators/{id}", use: patch)
  }

  private struct NewOperator: WireInput {
    let id: String
    let name: String
    let roles: [String]?
    let languages: [String]
    let teams: [String]?
    let capacity: Int?
    let password: String

    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, name, roles, languages, teams, capacity, password
    }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(NewOperator.self)
    let someone = Operator(
      id: try OperatorInput.checked(id: input.id),
      name: try OperatorInput.checked(name: input.name),
      roles: try OperatorInput.checked(roles: input.roles ?? ["operator"]),
      languages: try OperatorInput.checked(languages: input.languages),
      teams: try OperatorInput.checked(teams: input.teams ?? []),
      capacity: try OperatorInput.checked(capacity: input.capacity ?? 3))
    let hash = try await premises.hasher.hash(
      try OperatorInput.checked(password: input.password))
    try await directory.add(someone, passwordHash: hash)
    try await premises.desk.readDirectory()
    return try .json(OperatorShape(someone), status: .created)
  }

  private struct Changes: WireInput {
    let name: String?
    let roles: [String]?
    let languages: [String]?
    let teams: [String]?
    let capacity: Int?
    let disabled: Bool?
    let password: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case name, roles, languages, teams, capacity, disabled, password
    }
  }

  @Sendable private func patch(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(Changes.self)
    let before = try await someone(context)
    let after = try Self.apply(input, to: before)
    let password = try input.password.map(OperatorInput.checked(password:))
    if after != before { try await directory.update(after) }
    if let password {
      let hash = try await premises.hasher.hash(password)
      try await directory.setPasswordHash(hash, of: after.id)
    }
    if after.isDisabled || password != nil { premises.desk.announcer.dismiss(after.id) }
    try await premises.desk.readDirectory()
    return try .json(OperatorShape(after))
  }

  private func someone(_ context: BalieContext) async throws -> Operator {
    let found = try await directory.operators().first {
      $0.id.rawValue == context.parameters.get("id")
    }
    guard let found else { throw Problem.notFound("operator") }
    return found
  }

  private static func apply(_ changes: Changes, to before: Operator) throws -> Operator {
    var after = before
    if let name = changes.name { after.name = try OperatorInput.checked(name: name) }
    if let roles = changes.roles { after.roles = try OperatorInput.checked(roles: roles) }
    if let codes = changes.languages {
      after.languages = try OperatorInput.checked(languages: codes)
    }
    if let teams = changes.teams { after.teams = try OperatorInput.checked(teams: teams) }
    if let capacity = changes.capacity {
      after.capacity = try OperatorInput.checked(capacity: capacity)
    }
    if let disabled = changes.disabled { after.isDisabled = disabled }
    return after
  }
}
