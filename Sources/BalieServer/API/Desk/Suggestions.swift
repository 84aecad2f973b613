import BalieConversation
import Hummingbird

/// `/api/desk/suggestions`
struct Suggestions: Resource {
  static let maximumSuggestions = 5

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/suggestions") { request, _ in try await get(request) }
  }

  private func get(_ request: Request) async throws -> Response {
    let words = try request.query("q", upTo: MessageText.maximumLength)
    let suggestions = await premises.ports.finder.suggestions(
      for: words, language: try request.language("language"), limit: Self.maximumSuggestions)
    return try .json(suggestions.map(SuggestionShape.init))
  }
}
