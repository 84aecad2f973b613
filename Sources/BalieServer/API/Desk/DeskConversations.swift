import Hummingbird

/// `/api/desk/conversations/{id}`
struct DeskConversations: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/conversations/{id}") { _, context in
      let snapshot = try await premises.desk.look(at: try context.conversationID())
      let letters = try await premises.ports.letters?.letters(of: snapshot.conversation.id)
      return try Response.json(
        DeskConversation(
          snapshot.conversation, cursor: snapshot.cursor, people: snapshot.people,
          letters: letters ?? []))
    }
  }
}
