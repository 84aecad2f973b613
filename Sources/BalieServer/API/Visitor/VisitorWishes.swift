import BalieConversation
import BalieLog
import Hummingbird

/// `/api/conversations/{id}/seen`
struct VisitorSeen: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/conversations/{id}/seen", use: put)
  }

  private struct Seen: WireInput {
    let upTo: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case upTo }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enterToType(request, context)
    let seen = try await request.input(Seen.self)
    return try await premises.done(.noteVisitorSaw(upTo: seen.upTo), in: id)
  }
}

/// `/api/conversations/{id}/transcripts`: what was said, by mail.
struct Transcripts: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/transcripts", use: post)
  }

  private struct Wish: WireInput {
    let email: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case email }
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let wish = try await request.input(Wish.self)
    guard premises.ports.letters != nil else { throw Problem.noMail }
    return try await premises.done(
      .requestTranscript(address: wish.email), in: id, status: .accepted)
  }
}

/// `/api/conversations/{id}`, taken back: erased at once, or as a wish where the site must keep it.
struct VisitorErasure: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.delete("/api/conversations/{id}", use: delete)
  }

  @Sendable private func delete(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    guard let retention = premises.ports.retention,
      await !premises.ports.finder.website().keepsRecords
    else {
      return try await premises.done(.requestErasure, in: id, status: .accepted)
    }
    // Who is in the line, or talks with somebody, leaves first: nobody goes on with what is gone.
    if try await premises.desk.look(at: id).conversation.phase != .closed {
      _ = try await premises.desk.visitors.perform(.closeAsVisitor, in: id)
    }
    _ = try await retention.remove([id])
    try await premises.desk.noticeWritten()
    return Response(status: .noContent)
  }
}

extension Problem {
  static let noMail = Problem(
    status: .conflict, code: "noMail", title: "No mail",
    detail: "This Balie sends no mail.")
}
