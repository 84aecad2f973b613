import BalieConversation
import Hummingbird

/// `POST /api/session`: open to everybody.
struct SignInResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/session", use: post)
  }

  private struct Credentials: WireInput {
    let id: String
    let password: String

    enum CodingKeys: String, CodingKey, CaseIterable { case id, password }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    try premises.requireOwnPage(request)
    let input = try await request.input(Credentials.self)
    guard input.id.utf8.count <= 64 else {
      throw Problem.invalid("id", "may hold at most 64 characters.")
    }
    guard input.password.utf8.count <= 1_000 else {
      throw Problem.invalid("password", "may hold at most 200 characters.")
    }
    let someone = try await premises.signIn.check(
      OperatorID(rawValue: input.id), input.password,
      from: premises.address.of(request, context),
      isKnown: premises.devices.knows(request, as: OperatorID(rawValue: input.id)))
    return try await premises.signedIn(someone, by: request)
  }
}

/// `GET` and `DELETE /api/session`
struct SessionResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/session") { _, context in
      try Response.json(OperatorShape(try context.caller()))
    }
    router.delete("/api/session", use: delete)
  }

  @Sendable private func delete(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try context.caller().id
    let digest = context.signedIn?.session.digest ?? []
    let cookie = try await premises.sessions.close(request)
    if !premises.desk.announcer.hasDesk(of: id, besides: digest) {
      await premises.desk.setPresence(.offline, of: id)
    }
    premises.desk.announcer.dismiss(id, session: digest)
    var response = Response(status: .noContent)
    response.setCookie(cookie)
    return response
  }
}

extension Premises {
  /// Lets a sign-in through that Balie's own page asks for, in a browser that will keep the cookie.
  func requireOwnPage(_ request: Request) throws(Problem) {
    try own.require(request, refusals)
    guard configuration.usesSecureCookies, let given = request.headers[.origin],
      let origin = Origin(given), !origin.keepsSecureCookies
    else { return }
    refusals.note(
      "cookie \(origin)",
      "Nobody can sign in over http: the session's cookie is sent over https only. Use https, or "
        + "leave --secure-cookies out.", ["origin": origin.description])
    throw .cookieNeedsHTTPS
  }

  /// Opens a session for somebody who has shown who they are.
  func signedIn(_ someone: Operator, by request: Request) async throws -> Response {
    // They may have been added by a command outside this process.
    try await desk.readDirectory()
    var response = try Response.json(OperatorShape(someone), status: .created)
    response.setCookie(try await sessions.open(for: someone.id, in: request.browserName))
    response.setCookie(devices.cookie(for: someone.id))
    return response
  }
}
