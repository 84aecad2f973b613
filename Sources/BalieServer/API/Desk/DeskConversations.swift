import Hummingbird

/// `/api/desk/conversations/{id}`
struct DeskConversations: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/conversations/{id}") { _, context in
      let sight = try await premises.desk.look(at: try context.conversationID())
      return try Response.json(
        DeskConversation(sight.conversation, cursor: sight.cursor, people: sight.people))
    }
  }
}
