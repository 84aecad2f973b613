import BalieConversation
import BalieDesk
import Hummingbird

/// `/api/desk/conversations/{id}/visitor`: who this is, and what was said before.
///
/// For everybody at the desk, as all that is closed is. Earlier talks are there only of who agreed to
/// be known again, or whom the shop vouches for.
struct DeskVisitor: Resource {
  /// Earlier conversations shown at once.
  static let maximumRows = 20

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/conversations/{id}/visitor") { _, context in
      let id = try context.conversationID()
      guard let visitor = try await premises.visitorStore().visitor(of: id) else {
        throw Problem.notFound("conversation")
      }
      return try Response.json(
        KnownVisitorShape(
          standing: visitor.standing.rawValue, earlier: try await earlier(than: id, of: visitor)))
    }
  }

  /// The newest first. One that is erased meanwhile, or cannot be read, is left out.
  private func earlier(
    than id: ConversationID, of visitor: Visitor
  ) async throws -> [SummaryShape] {
    var rows: [SummaryShape] = []
    for other in visitor.conversations.reversed().filter({ $0 != id }).prefix(Self.maximumRows) {
      do {
        let snapshot = try await premises.desk.look(at: other)
        rows.append(SummaryShape(snapshot.conversation.summary, people: snapshot.people))
      } catch is DeskError {}
    }
    return rows
  }
}

/// How far a visitor is known, and their other conversations.
struct KnownVisitorShape: Encodable {
  let standing: String
  let earlier: [SummaryShape]
}
