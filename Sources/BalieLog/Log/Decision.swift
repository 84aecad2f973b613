import BalieConversation
import Foundation

/// What one decision appends to one conversation: one change of the log.
public struct Decision: Sendable {
  /// The conversation after it, for what is derived from it.
  public let conversation: Conversation
  /// The version before it; the append is refused if the log is elsewhere.
  public let expectedVersion: Int
  /// When it was taken.
  public let at: Date
  /// What happened; not empty.
  public let events: [Event]
  /// A digest of the visitor's token, with the first events of a conversation.
  public let tokenDigest: [UInt8]?

  /// What was decided, with the conversation before and after.
  public init(
    conversation: Conversation, expectedVersion: Int, at: Date, events: [Event],
    tokenDigest: [UInt8]? = nil
  ) {
    self.conversation = conversation
    self.expectedVersion = expectedVersion
    self.at = at
    self.events = events
    self.tokenDigest = tokenDigest
  }
}
