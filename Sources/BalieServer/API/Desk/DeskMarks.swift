import BalieConversation
import Hummingbird

/// `/api/desk/conversations/{id}/seen` and `/tags`
struct DeskMarks: Resource {
  /// Tags of one conversation.
  static let mostTags = 10

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/desk/conversations/{id}/seen", use: putSeen)
    router.put("/api/desk/conversations/{id}/tags", use: putTags)
  }

  private struct Seen: WireInput {
    let upTo: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case upTo }
  }

  private struct Tags: WireInput {
    let tags: [String]

    enum CodingKeys: String, CodingKey, CaseIterable { case tags }
  }

  @Sendable private func putSeen(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let seen = try await request.input(Seen.self)
    return try await premises.deskDone(
      .noteOperatorSaw(upTo: seen.upTo, by: try context.caller().id),
      in: try context.conversationID())
  }

  @Sendable private func putTags(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let tags = try await request.input(Tags.self).tags
    let known = await premises.ports.finder.website().tags
    if let stranger = tags.first(where: { !known.contains($0) }) {
      throw Problem.invalid("tags", "names `\(stranger.prefix(80))`, which is no tag of this site.")
    }
    guard tags.count <= Self.mostTags else {
      throw Problem.invalid("tags", "may hold at most \(Self.mostTags).")
    }
    return try await premises.deskDone(
      .tag(tags, by: try context.caller().id), in: try context.conversationID())
  }
}
