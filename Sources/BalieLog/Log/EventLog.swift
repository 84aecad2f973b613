import BalieConversation
import Foundation

/// The append-only truth. One transaction appends, updates what must be true with the decision, and
/// is durable before it returns.
public protocol EventLog: Sendable {
  /// Appends all decisions or none, and returns their changes in order.
  ///
  /// - Throws: ``EventLogError/versionConflict(_:)`` where another writer was first,
  ///   ``EventLogError/storageUnavailable(_:)`` where the disk is full or read-only.
  func append(_ decisions: [Decision]) async throws -> [Change]
  /// Changes of all conversations after a cursor, oldest first.
  func changes(after cursor: Int64, limit: Int) async throws -> [Change]
  /// Changes of one conversation after a cursor, oldest first.
  func changes(
    of conversation: ConversationID, after cursor: Int64, limit: Int
  ) async throws -> [Change]
  /// The newest cursor, 0 for an empty log.
  func head() async throws -> Int64
  /// The conversation as its events make it; nil where there is none.
  ///
  /// - Throws: ``EventLogError/damaged(_:reason:)`` where one of its events cannot be read.
  func conversation(_ id: ConversationID) async throws -> Conversation?
  /// What is open, as a restart needs it.
  func inbox() async throws -> Inbox
  /// Every change after a cursor, first from the log, then as it is appended: by this process at
  /// once, by another within a second while ``noticeOthers()`` runs.
  func follow(after cursor: Int64) -> ChangeFeed
  /// Looks for what other processes append, until it is cancelled.
  func noticeOthers() async throws
}

/// Why the log did not do as asked. Nothing was stored.
public enum EventLogError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Somebody else appended to this conversation first.
  case versionConflict(ConversationID)
  /// The data folder cannot be written to: full, read-only, gone. The text says which.
  case storageUnavailable(String)
  /// An event of this conversation cannot be read; the others can.
  case damaged(ConversationID, reason: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .versionConflict(let id):
      "somebody else wrote in conversation \(id.rawValue) meanwhile; look at it and try again"
    case .storageUnavailable(let reason):
      "what is kept cannot be used now: \(reason); mend that and try again, nothing was changed"
    case .damaged(let id, let reason):
      "conversation \(id.rawValue) cannot be read (\(reason)); the others can"
    }
  }
}

extension EventLog {
  /// Events of all conversations after a cursor, oldest first; whole changes, at most `limit` of
  /// them.
  public func events(after cursor: Int64, limit: Int) async throws -> [RecordedEvent] {
    try await changes(after: cursor, limit: limit).flatMap(\.recorded)
      .filter { $0.cursor > cursor }
  }

  /// Events of one conversation after a cursor, oldest first; whole changes, at most `limit` of
  /// them.
  public func events(
    of conversation: ConversationID, after cursor: Int64, limit: Int
  ) async throws -> [RecordedEvent] {
    try await changes(of: conversation, after: cursor, limit: limit).flatMap(\.recorded)
      .filter { $0.cursor > cursor }
  }

  /// When the newest change was stored; nil where there is none.
  public func lastMoment() async throws -> Date? {
    try await changes(after: try await head() - 1, limit: 1).last?.at
  }
}
