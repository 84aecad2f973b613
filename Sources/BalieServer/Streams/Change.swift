import BalieConversation
import Synchronization

/// A stored event on its way to the streams, with the conversation after it.
final class Change: Sendable {
  let recorded: RecordedEvent
  let conversation: Conversation
  let people: People
  /// Made once for all desks, by whichever stream needs it first.
  private let rendered = Mutex<Frame?>(nil)

  init(recorded: RecordedEvent, conversation: Conversation, people: People) {
    self.recorded = recorded
    self.conversation = conversation
    self.people = people
  }

  /// What every desk is told.
  var deskFrame: Frame {
    rendered.withLock { rendered in
      let frame = rendered ?? .change(recorded.cursor, deskChange)
      rendered = frame
      return frame
    }
  }

  private var deskChange: DeskChange {
    DeskChange(
      cursor: recorded.cursor, conversation: conversation.id.rawValue, type: recorded.event.name,
      at: recorded.at, message: deskMessage,
      summary: SummaryShape(conversation.summary, people: people))
  }

  private var deskMessage: MessageShape? {
    guard let number = recorded.event.messageNumber, let message = conversation.message(number)
    else { return nil }
    return .forDesk(message, finding: conversation.findings[number], people: people)
  }
}
