import BalieConversation

/// A conversation with a cursor up to which it is complete.
public struct ConversationSnapshot: Sendable {
  /// As it is stored.
  public let conversation: Conversation
  /// What happened after this is not in it.
  public let cursor: Int64
  /// Who works here, by name.
  public let people: People
}

/// Everything that is open, with the people at the desk.
public struct DeskSnapshot: Sendable {
  /// Those that are not closed, in no order.
  public let conversations: [ConversationSummary]
  /// Who works here and how they stand, by name.
  public let colleagues: [Roster.Standing]
  /// What happened after this is not in it.
  public let cursor: Int64
  /// Who works here, by name.
  public let people: People
}

extension FrontDesk {
  /// The conversation as it is stored.
  ///
  /// - Throws: ``DeskError/noConversation`` where there is none, and what the log throws.
  public func look(at id: ConversationID) async throws -> ConversationSnapshot {
    if let known = conversations.stored(id) { return snapshot(of: known) }
    let read = try await log.conversation(id)
    if let read { conversations.warm(read) }
    // Reading took a while, in which something may have happened in it.
    guard let conversation = conversations.stored(id) ?? read else {
      throw DeskError.noConversation
    }
    return snapshot(of: conversation)
  }

  /// Everything that is open, with the people at the desk.
  public func overview() -> DeskSnapshot {
    DeskSnapshot(
      conversations: conversations.summaries,
      colleagues: staff.roster.standings.values.sorted {
        ($0.operator.name, $0.operator.id.rawValue) < ($1.operator.name, $1.operator.id.rawValue)
      },
      cursor: head, people: people)
  }

  private func snapshot(of conversation: Conversation) -> ConversationSnapshot {
    ConversationSnapshot(conversation: conversation, cursor: head, people: people)
  }
}
