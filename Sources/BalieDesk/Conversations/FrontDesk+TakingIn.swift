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
    for conversation in batch.results.values { _ = takeIn(conversation) }
    let told = noteTold(recorded)
    let changes = zip(recorded, batch.steps).map {
      StoredChange(recorded: $0, conversation: $1, people: people)
    }
    tell(changes, batch.shift)
    return told
  }

  /// Tells what is stored, and sees to what follows from it for the people at the desk.
  func tell(_ changes: [StoredChange], _ shift: Staff.Shift) {
    announce(changes)
    noteOffers(in: changes)
    noteWaits(in: changes)
    if shift.contains(.load) { announceStaff() }
    if shift.contains(.freed) { serveWaitingLine() }
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
  func takeIn(_ conversation: Conversation) -> Staff.Shift {
    conversations.store(conversation)
    deadlines.put(conversation.due(settings.patience), of: conversation.id)
    attendance.noteEngagement(of: conversation, at: now(), settings)
    let shift = staff.take(in: conversations.latest(conversation.id) ?? conversation)
    forwardFromAbsent(conversation)
    return shift
  }

  /// Takes in the row of a conversation that nobody needs whole before somebody says something.
  func takeIn(_ row: InboxRow) {
    conversations.store(row)
    deadlines.put(row.due(patience: settings.patience), of: row.summary.id)
  }

  /// Lets go of a conversation.
  func forget(_ id: ConversationID) -> Staff.Shift {
    conversations.forget(id)
    deadlines.put(nil, of: id)
    attendance.forgetAbsence(in: id)
    return staff.take(in: Conversation(id: id))
  }
}

extension Conversation {
  fileprivate func due(_ patience: Patience) -> Date? {
    phase == .closed ? nil : nextDeadline(patience: patience)
  }
}
