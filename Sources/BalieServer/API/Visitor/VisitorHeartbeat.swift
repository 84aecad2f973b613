import Hummingbird

/// `/api/conversations/{id}/heartbeat`: a sign of life, answered by what is known of the other side.
struct VisitorHeartbeat: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/heartbeat", use: post)
  }

  private struct OtherSide: Encodable {
    let operatorIsSilent: Bool
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToType(request, context)
    return try .json(
      OtherSide(operatorIsSilent: try await premises.desk.noteVisitorSign(in: id)))
  }
}
