import BalieVisits
import Hummingbird

/// `/api/visits/touches`: contacts with invitations, from visitors who agreed to measuring.
struct TouchesResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/visits/touches", use: post)
    router.delete("/api/visits/touches", use: erase)
  }

  private struct Input: WireInput {
    let kind: String
    let rule: String
    let page: String
    let language: String?
    let device: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case kind, rule, page, language, device }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try premises.visitDoor.enter(request, context)
    let input = try await request.input(Input.self)
    let language = try input.language.map(VisitFactsInput.language)
    let device = try input.device.map(VisitFactsInput.device)
    // Drawn for this one assignment: it says nothing of the visit.
    let number = Int64.random(in: 1...Int64.max)
    let touch = VisitTouch(
      visit: id, at: premises.now(), kind: try VisitTouch.Kind.checked(input.kind),
      rule: input.rule, page: input.page, language: language, device: device,
      assignment: number)
    try await premises.visitStore().keep(touch)
    return Response(status: .noContent)
  }

  @Sendable private func erase(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try premises.visitDoor.enter(request, context)
    try await premises.visitStore().eraseTouches(of: id)
    return Response(status: .noContent)
  }
}
