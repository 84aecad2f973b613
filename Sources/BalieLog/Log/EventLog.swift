import BalieConversation
import Foundation

/// The append-only truth. One transaction appends, updates what is derived and is durable before
/// it returns.
public protocol EventLog: Sendable {
  /// Appends all of the batch or nothing, and returns the events with their cursors, in order.
  ///
  /// - Throws: ``EventLogError/versionConflict(_:)`` where another writer was first,
  ///   ``EventLogError/storageUnavailable(_:)`` where the disk is full or read-only.
  func append(_ batch: [Appending]) async throws -> [RecordedEvent]
  /// Events of all conversations after a cursor, oldest first.
  func events(after cursor: Int64, limit: Int) async throws -> [RecordedEvent]
  /// Events of one conversation after a cursor, oldest first.
  func events(
    of conversation: ConversationID, after cursor: Int64, limit: Int
  ) async throws -> [RecordedEvent]
  /// The newest cursor, 0 for an empty log.
  func head() async throws -> Int64
  /// The conversation as its events make it; nil where there is none.
  func conversation(_ id: ConversationID) async throws -> Conversation?
  /// All conversations that are not closed.
  func openConversations() async throws -> [Conversation]
}

/// The events that one decision appends to one conversation.
public struct Appending: Sendable {
  /// The conversation after these events, for what is derived from it.
  public let conversation: Conversation
  /// The version before these events; the append is refused if the log is elsewhere.
  public let expectedVersion: Int
  /// When they happened.
  public let at: Date
  /// What happened; not empty.
  public let events: [Event]
  /// A digest of the visitor's token, with the first events of a conversation.
  public let tokenDigest: [UInt8]?

  /// Puts an appending together.
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

/// Why the log did not do as asked. Nothing was stored.
public enum EventLogError: Error, Equatable, Sendable {
  /// Somebody else appended to this conversation first.
  case versionConflict(ConversationID)
  /// The data folder cannot be written to: full, read-only, gone. The text says which.
  case storageUnavailable(String)
}
