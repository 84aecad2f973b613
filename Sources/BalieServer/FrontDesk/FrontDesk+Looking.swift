import BalieConversation

extension FrontDesk {
  /// A conversation with a cursor up to which it is complete.
  struct Sight: Sendable {
    let conversation: Conversation
    let cursor: Int64
    let people: People
  }

  /// The conversation as it is stored.
  ///
  /// - Throws: ``Problem/notFound(_:)`` where there is none.
  func look(at id: ConversationID) async throws -> Sight {
    if let known = open[id] { return sight(of: known) }
    let stored = try await log.conversation(id)
    // Reading took a while, in which it may have been opened again.
    guard let conversation = open[id] ?? stored else { throw Problem.notFound("conversation") }
    return sight(of: conversation)
  }

  /// Everything that is open, with the people at the desk.
  func overview() -> (conversations: [Conversation], colleagues: [ColleagueShape], cursor: Int64) {
    let rows = open.values.filter { $0.version > 0 }
    let colleagues = staff.roster.standings.values.map(ColleagueShape.init)
    return (Array(rows), colleagues.sorted { ($0.name, $0.id) < ($1.name, $1.id) }, head)
  }

  private func sight(of conversation: Conversation) -> Sight {
    Sight(conversation: conversation, cursor: head, people: people)
  }
}
