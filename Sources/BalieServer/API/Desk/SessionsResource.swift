import BalieConversation
import BalieLog
import Foundation
import Hummingbird

/// `/api/sessions` and `/api/sessions/{id}`: where the caller is signed in, to see and to end.
struct SessionsResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/sessions", use: get)
    router.delete("/api/sessions/{id}", use: delete)
  }

  private struct SessionShape: Encodable {
    let id: String
    let openedAt: Date
    let expiresAt: Date
    let browser: String
    let current: Bool
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let own = context.signedIn?.session.digest
    let shapes = try await sessions(of: context).map { session in
      SessionShape(
        id: session.name, openedAt: session.openedAt, expiresAt: session.expiresAt,
        browser: session.browser, current: session.digest == own)
    }
    return try .json(shapes)
  }

  @Sendable private func delete(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let name = context.parameters.get("id")
    let found = try await sessions(of: context).first { $0.name == name }
    guard let found else { throw Problem.notFound("session") }
    try await premises.ports.directory.endSession(digest: found.digest)
    premises.desk.announcer.dismiss(try context.caller().id, session: found.digest)
    return Response(status: .noContent)
  }

  private func sessions(of context: BalieContext) async throws -> [DeskSession] {
    try await premises.ports.directory.sessions(
      of: try context.caller().id, at: premises.now())
  }
}

extension DeskSession {
  /// Names the session to its holder; a part of the digest of its token, which opens nothing.
  fileprivate var name: String { Bytes.hexadecimal(digest.prefix(12)) }
}
