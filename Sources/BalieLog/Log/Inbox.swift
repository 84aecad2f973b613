import BalieConversation
import Foundation

/// What is open, as a restart needs it: whole conversations only where a person is sought or talks,
/// a row of the list for all others.
public struct Inbox: Sendable {
  /// Those that a person is sought for or talks in, in the order in which they began.
  public var engaged: [Conversation] = []
  /// The others, to be read when somebody says something in them.
  public var resting: [InboxRow] = []
  /// Those of which an event cannot be read; they are left aside.
  public var damaged: [DamagedConversation] = []

  /// Nothing open.
  public init() {}
}

/// An open conversation that nobody needs whole.
public struct InboxRow: Equatable, Sendable {
  /// Its row in the desk's lists.
  public let summary: ConversationSummary
  /// Its version.
  public let version: Int
  /// Since when nobody has said or done anything in it.
  public let quietSince: Date

  /// A conversation's row.
  public init(summary: ConversationSummary, version: Int, quietSince: Date) {
    self.summary = summary
    self.version = version
    self.quietSince = quietSince
  }

  /// The row of a conversation that is at hand whole.
  public init(_ conversation: Conversation) {
    self.init(
      summary: conversation.summary, version: conversation.version,
      quietSince: conversation.quietSince)
  }

  /// When time alone will close it.
  public func due(patience: Patience) -> Date { quietSince + patience.idle }
}

/// A conversation that cannot be read.
public struct DamagedConversation: Equatable, Sendable {
  /// Which one.
  public let id: ConversationID
  /// What is wrong with it.
  public let reason: String

  /// Names a conversation that cannot be read.
  public init(id: ConversationID, reason: String) {
    self.id = id
    self.reason = reason
  }
}
