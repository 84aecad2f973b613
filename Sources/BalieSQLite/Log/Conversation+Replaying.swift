import BalieConversation
import BalieLog
import BalieRecords

extension Conversation {
  /// The conversation as its changes make it, given in their order; nil where there are none.
  ///
  /// - Throws: `EventLogError.damaged` where one cannot be read.
  static func replaying(_ rows: [ChangeRow]) throws -> Conversation? {
    guard let id = rows.first?.id else { return nil }
    do {
      return try replaying(rows, of: id)
    } catch let error as UnreadableRecord {
      throw EventLogError.damaged(id, reason: error.description)
    }
  }

  private static func replaying(
    _ rows: [ChangeRow], of id: ConversationID
  ) throws -> Conversation {
    var conversation = Conversation(id: id)
    for row in rows {
      let events = try row.events
      if conversation.version == 0 { try checkBeginning(events, of: id) }
      for event in events { conversation.evolve(event, at: row.at.date) }
    }
    return conversation
  }

  private static func checkBeginning(_ events: [Event], of id: ConversationID) throws {
    guard case .conversationStarted = events.first else {
      throw UnreadableRecord.conversationWithoutStart(id.rawValue)
    }
  }
}
