import Hummingbird

/// `/api/conversations/{id}/events`
struct ConversationEvents: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/conversations/{id}/events", use: get)
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enter(request, context)
    let cursor = try request.lastSeen() ?? 0
    // An erased conversation is not there, though its token was known a moment ago.
    _ = try await premises.desk.look(at: id)
    let stream = VisitorStream(desk: premises.desk, log: premises.ports.log, id: id)
    guard request.wantsStream else {
      // Who asks again and again is there.
      _ = try await premises.desk.noteVisitorSign(in: id)
      return try .json(try await stream.missed(after: cursor).changes)
    }
    return try premises.openStream(request, context, audience: .visitor(id)) { listener, writer in
      try await stream.follow(after: cursor, listener, &writer)
    }
  }
}
