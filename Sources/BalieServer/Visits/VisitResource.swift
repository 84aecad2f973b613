import BalieConversation
import BalieDesk
import BalieVisits
import Hummingbird

/// `/api/visits`: what a page tells of its visitor, who agreed to be seen, and what it is told.
struct VisitResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/visits/events", use: post)
    router.get("/api/visits/events", use: follow)
    router.get("/api/visits", use: get)
    router.delete("/api/visits", use: erase)
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try premises.visitDoor.enter(request, context)
    let input = try await request.input(VisitInput.self)
    let (facts, events) = (try input.facts.value.facts(), try input.seen())
    try await premises.book.take(events, facts: facts, of: id)
    return Response(status: .noContent)
  }

  @Sendable private func follow(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try premises.visitDoor.enter(request, context)
    let key = AvailabilityKey(
      language: try request.language("language"), team: try request.team("team"))
    let facts = SeenVisit.Facts(
      language: key.language.rawValue, device: "desktop", referrer: nil, earlier: 0)
    let stream = VisitStream(
      desk: premises.desk, book: premises.book, key: key, id: id, facts: facts)
    return try premises.openStream(request, context, audience: .availability) { listener, writer in
      try await stream.follow(listener, &writer)
    }
  }

  /// Everything that is known of a visit, for whoever holds its key: its visitor.
  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try premises.visitDoor.enter(request, context)
    let store = try premises.visitStore()
    let visit = await premises.book.visit(id)
    return try .json(
      OwnVisitShape(
        visit: visit.map { VisitShape($0, orderPages: [], at: premises.now()) },
        paths: try await store.paths(of: id).map(KeptVisitShape.init),
        touches: try await store.touches(of: id).map(OwnTouchShape.init)))
  }

  /// The visitor withdrew: nothing of the path stays, on the cards of their talks either.
  @Sendable private func erase(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try premises.visitDoor.enter(request, context)
    await premises.book.forget(id)
    for conversation in try await premises.ports.visits?.erase(visit: id) ?? [] {
      await premises.book.announceErasure(of: ConversationID(rawValue: conversation))
    }
    return Response(status: .noContent)
  }
}

/// What an operator says to one visitor, and whether a person can be had.
///
/// It holds no more than it needs: there is one for everybody on the site.
struct VisitStream {
  let desk: FrontDesk
  let book: VisitBook
  let key: AvailabilityKey
  let id: VisitID
  let facts: SeenVisit.Facts

  func follow(_ listener: Listener, _ writer: inout StreamWriter) async throws {
    desk.announcer.attach(listener, watching: key)
    do {
      try await book.attach(listener, to: id, facts: facts)
      try await open(&writer)
      try await writer.pass(on: listener) { Self.frames(for: $0) }
    } catch {
      await leave(listener)
      throw error
    }
    await leave(listener)
  }

  @inline(never)
  private func open(_ writer: inout StreamWriter) async throws {
    let availability = await desk.firstAvailability(key)
    try await writer.write([.opening, .availability(availability)])
  }

  @inline(never)
  private static func frames(for announcements: [Announcement]) -> [Frame] {
    announcements.compactMap(\.frameForVisit)
  }

  private func leave(_ listener: Listener) async {
    desk.announcer.detach(listener)
    await book.detach(listener, from: id)
  }
}
