import Foundation

/// The making of one decision: the conversation as it would be by now, and the events that make it
/// so. A rule reads ``conversation`` after each event it records, so rules can follow one another.
struct Deliberation {
  /// As it would be after ``events``.
  private(set) var conversation: Conversation
  /// What would happen.
  private(set) var events: [Event] = []
  let situation: Situation

  init(of conversation: Conversation, in situation: Situation) {
    self.conversation = conversation
    self.situation = situation
  }

  var now: Date { situation.now }

  var nextMessageNumber: MessageNumber { conversation.messages.count + 1 }

  mutating func record(_ event: Event) {
    conversation.evolve(event, at: now)
    events.append(event)
  }

  /// The one place where the owner changes, so that the epoch grows exactly then.
  mutating func passOwnership(to owner: Conversation.Owner) {
    guard owner != conversation.owner else { return }
    record(.ownerChanged(to: owner, epoch: conversation.ownerEpoch + 1))
  }

  func isRepeat(_ clientID: String, by author: Message.Author) -> Bool {
    conversation.message(clientID: clientID, author: author) != nil
  }
}
