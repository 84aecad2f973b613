import BalieConversation
import BalieLog
import Hummingbird

/// `/api/desk/history`, `/api/desk/search` and `/api/desk/canned-replies`
struct DeskReading: Resource {
  /// Closed conversations and search hits shown at once.
  static let maximumRows = 50

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/history") { _, _ in try await history() }
    router.get("/api/desk/search") { request, _ in try await search(request) }
    router.get("/api/desk/canned-replies") { request, _ in try await cannedReplies(request) }
  }

  private func history() async throws -> Response {
    let people = await premises.desk.people
    let rows = try await premises.ports.archive.recentlyClosed(limit: Self.maximumRows)
      .map { SummaryShape($0, people: people) }
    return try .json(rows)
  }

  private func search(_ request: Request) async throws -> Response {
    let words = try request.query("q", upTo: 200)
    let hits = try await premises.ports.archive.search(words, limit: Self.maximumRows)
    let people = await premises.desk.people
    var shapes: [SearchHitShape] = []
    for hit in hits {
      shapes.append(SearchHitShape(hit, author: try await author(of: hit), people: people))
    }
    return try .json(shapes)
  }

  /// What was stored before authors were noted beside the words is looked up in its conversation.
  private func author(of hit: SearchHit) async throws -> Message.Author? {
    if let author = hit.author { return author }
    return try await premises.desk.look(at: hit.conversation).conversation.message(hit.number)?
      .author
  }

  private func cannedReplies(_ request: Request) async throws -> Response {
    let replies = await premises.ports.finder.cannedReplies(
      language: try request.language("language"))
    return try .json(replies.sorted { $0.name < $1.name }.map(CannedReplyShape.init))
  }
}
