import BalieConversation
import BalieDesk
import BalieVisits
import Hummingbird

/// `/api/desk/visits`: who is on the site now, and saying something to one of them.
struct DeskVisits: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/visits", use: get)
    router.put("/api/desk/visits/{id}/invitation", use: invite)
    router.delete("/api/desk/visits/{id}/invitation", use: withdraw)
    router.get("/api/desk/conversations/{id}/visit", use: path)
  }

  private struct Input: WireInput {
    let text: String

    enum CodingKeys: String, CodingKey, CaseIterable { case text }
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let known = try request.query("after").map { given in
      guard let number = Int(given), number >= 0 else {
        throw Problem.invalid("after", "must be the `revision` of an earlier answer.")
      }
      return number
    }
    let orderPages = await orderPages()
    let changes = await premises.book.changes(after: known, orderPages: orderPages)
    let moment = premises.now()
    return try .json(
      VisitChangesShape(
        revision: changes.revision, whole: changes.isWhole, now: moment,
        visits: changes.visits.map { VisitShape($0, orderPages: orderPages, at: moment) },
        gone: changes.gone.map(\.rawValue)))
  }

  @Sendable private func invite(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let me = try context.caller()
    let id = try Self.visit(context)
    let text = try MessageText(try await request.input(Input.self).text)
    guard await premises.desk.colleague(me.id)?.presence == .online else {
      throw Problem.notTakingTalks
    }
    let moment = premises.now()
    let invitation = HandInvitation(
      id: Bytes.hexadecimal(Bytes.random(8)), by: me.id.rawValue, name: me.name,
      text: text.string, at: moment)
    let visit = try await premises.book.invite(id, invitation)
    return try .json(VisitShape(visit, orderPages: await orderPages(), at: moment))
  }

  @Sendable private func withdraw(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    try await premises.book.withdraw(try Self.visit(context), by: try context.caller().id)
    return Response(status: .noContent)
  }

  @Sendable private func path(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try context.conversationID()
    guard let kept = try await premises.visitStore().visit(of: id.rawValue) else {
      throw Problem.notFound("visit")
    }
    return try .json(KeptVisitShape(kept))
  }

  private static func visit(_ context: BalieContext) throws(Problem) -> VisitID {
    guard let name = context.parameters.get("id"), Pattern.conversationID.matches(name) else {
      throw .notFound("visit")
    }
    return VisitID(rawValue: name)
  }

  private func orderPages() async -> [PagePattern] {
    let language = premises.configuration.siteLanguage
    return await premises.ports.invitations?.invitations(in: language).orderPages ?? []
  }
}
