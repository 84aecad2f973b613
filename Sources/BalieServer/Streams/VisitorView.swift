import BalieConversation
import BalieDesk

/// Follows a conversation with its visitor's eyes.
///
/// A security boundary: all that a visitor's stream carries is made here. What only operators may
/// see is passed over, unless it changes what the visitor sees of the conversation, and even then
/// nothing but that goes out.
struct VisitorView {
  /// What the visitor knows.
  private var state: VisitorState?

  init(knowing state: VisitorState?) {
    self.state = state
  }

  /// What an event means for the visitor; nil where it means nothing.
  mutating func change(
    _ recorded: RecordedEvent, after conversation: Conversation, people: People
  ) -> VisitorChange? {
    let newState = VisitorState(conversation, people: people)
    let isForVisitor = recorded.event.audience == .everyone
    guard isForVisitor || newState != state else { return nil }
    state = newState
    return VisitorChange(
      cursor: recorded.cursor, type: isForVisitor ? recorded.event.name : "stateChanged",
      at: recorded.at,
      message: isForVisitor ? message(recorded.event, conversation, people) : nil,
      state: newState)
  }

  private func message(
    _ event: Event, _ conversation: Conversation, _ people: People
  ) -> MessageShape? {
    event.messageNumber.flatMap(conversation.message).flatMap {
      .forVisitor($0, people: people)
    }
  }
}
