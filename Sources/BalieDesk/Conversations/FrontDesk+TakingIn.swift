import BalieConversation
import BalieLog
import Foundation

extension FrontDesk {
  /// Takes in what has been stored, and gives the newest cursor that each conversation's visitor
  /// is told of it.
  func takeIn(
    _ batch: DecisionBatch, as recorded: [RecordedEvent]
  ) -> [ConversationID: Int64] {
    head = recorded.last?.cursor ?? head
    for conversation in batch.results.values { takeIn(conversation) }
    let told = noteTold(recorded)
    let changes = zip(recorded, batch.steps).map {
      StoredChange(recorded: $0, conversation: $1, people: people)
    }
    announce(changes)
    noteOffers(in: changes)
    noteWaits(in: changes)
    if batch.shift.contains(.load) { announceStaff() }
    if batch.shift.contains(.freed) { serveWaitingLine() }
    return told
  }

  private func noteTold(_ recorded: [RecordedEvent]) -> [ConversationID: Int64] {
    var told: [ConversationID: Int64] = [:]
    for event in recorded where event.event.audience == .everyone {
      told[event.conversation] = event.cursor
    }
    for (id, cursor) in told { conversations.note(told: cursor, to: id) }
    return told
  }

  /// Takes in a conversation as it is stored, with everything that follows from it.
  func takeIn(_ conversation: Conversation) {
    conversations.store(conversation)
    deadlines.put(conversation.due(settings.patience), of: conversation.id)
    attendance.noteEngagement(of: conversation, at: now())
    _ = staff.take(in: conversations.latest(conversation.id) ?? conversation)
    forwardFromAbsent(conversation)
  }

  /// Lets go of a conversation, to be read from the log when it is needed again.
  func forget(_ id: ConversationID) {
    conversations.forget(id)
    deadlines.put(nil, of: id)
    attendance.forgetAbsence(in: id)
    _ = staff.take(in: Conversation(id: id))
  }
}

extension Conversation {
  fileprivate func due(_ patience: Patience) -> Date? {
    phase == .closed ? nil : nextDeadline(patience: patience)
  }
}
