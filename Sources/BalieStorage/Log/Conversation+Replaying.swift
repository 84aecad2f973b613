import BalieConversation

extension Conversation {
  /// Conversations as their events make them: the rows of one stand together, in their order.
  static func replaying(_ rows: [EventRow]) throws -> [Conversation] {
    var replayed: [Conversation] = []
    for row in rows {
      let event = try row.record.event()
      if replayed.last?.id.rawValue != row.conversation {
        replayed.append(try beginning(with: event, of: row.conversation))
      }
      replayed[replayed.count - 1].evolve(event, at: row.at.date)
    }
    return replayed
  }

  private static func beginning(with event: Event, of name: String) throws -> Conversation {
    guard case .conversationStarted = event else {
      throw UnreadableRecord.conversationWithoutStart(name)
    }
    return Conversation(id: ConversationID(rawValue: name))
  }
}
