import BalieDesk
import Hummingbird

/// `/api/desk/events`
struct DeskEvents: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/events", use: get)
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    guard let signedIn = context.signedIn else { throw Problem.signInNeeded }
    let cursor = try request.lastSeen()
    let stream = DeskStream(
      desk: premises.desk, log: premises.ports.log, sessions: premises.sessions,
      signedIn: signedIn)
    let audience = Listener.Audience.desk(signedIn.operator.id, session: signedIn.session.digest)
    return try premises.openStream(request, context, audience: audience) { listener, writer in
      try await stream.follow(after: cursor, listener, &writer)
    }
  }
}
