import BalieConversation
import Hummingbird

/// `GET /api/teams`: for everybody at the desk, who may transfer to one.
struct Teams: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/teams") { _, _ in
      let teams = try await premises.ports.directory.teams()
      return try Response.json(teams.map { TeamShape($0, at: premises.now()) })
    }
  }
}

/// `PUT /api/teams/{id}`: for administrators.
struct TeamChanges: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/teams/{id}", use: put)
  }

  private struct PutTeam: WireInput {
    let name: String
    let hours: Strict<OpeningHoursShape>?

    enum CodingKeys: String, CodingKey, CaseIterable { case name, hours }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let input = try await request.input(PutTeam.self)
    guard let id = context.parameters.get("id"), Pattern.teamID.matches(id) else {
      throw Problem.invalid("id", Pattern.teamID.description)
    }
    let team = Team(
      id: TeamID(rawValue: id), name: try OperatorInput.checked(name: input.name),
      hours: try input.hours?.value.hours())
    try await premises.ports.directory.put(team)
    try await premises.desk.readDirectory()
    return try .json(TeamShape(team, at: premises.now()))
  }
}
