import BalieConversation
import Hummingbird

/// `/api/knowledge/reading`: how a question is read now. Nothing is stored of it.
struct KnowledgeReading: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/knowledge/reading") { request, _ in try await get(request) }
  }

  private func get(_ request: Request) async throws -> Response {
    let words = try request.query("q", upTo: MessageText.maximumLength)
    let language = request.query("language") == nil ? nil : try request.language("language")
    return try .json(ReadingShape(await premises.editing().read(words, language: language)))
  }
}

/// `/api/knowledge/problems`: everything that is wrong with the files, warnings included.
struct KnowledgeProblems: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/knowledge/problems") { _, _ in
      try Response.json(try await premises.editing().problems().map(ContentProblemShape.init))
    }
  }
}
