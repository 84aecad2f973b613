import BalieConversation

/// A stored event, with the conversation after it.
public struct StoredChange: Sendable {
  /// What happened.
  public let recorded: RecordedEvent
  /// The conversation after it.
  public let conversation: Conversation
  /// Who works here, by name.
  public let people: People

  /// An event with the conversation that it led to.
  public init(recorded: RecordedEvent, conversation: Conversation, people: People) {
    self.recorded = recorded
    self.conversation = conversation
    self.people = people
  }
}
