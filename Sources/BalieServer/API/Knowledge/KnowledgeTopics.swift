import BalieConversation
import BalieEditing
import Hummingbird

/// `/api/knowledge/topics`: the topics with what visitors made of them.
struct KnowledgeTopics: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/knowledge/topics") { _, _ in
      try Response.json(try await premises.editing().topics().map(TopicEntryShape.init))
    }
    router.get("/api/knowledge/topics/{name}") { _, context in
      try Response.json(TopicDetailShape(try await topic(context)))
    }
  }

  private func topic(_ context: BalieContext) async throws -> TopicDetail {
    // Names may hold letters of any script, which an address carries encoded.
    guard let name = context.parameters.get("name")?.removingPercentEncoding,
      let topic = try await premises.editing().topic(name)
    else { throw Problem.notFound("topic") }
    return topic
  }
}
