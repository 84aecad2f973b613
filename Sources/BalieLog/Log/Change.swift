import BalieConversation
import Foundation

/// One row of the log: what one decision brought about, or that a conversation was erased.
public struct Change: Equatable, Sendable {
  /// Its place in the log, growing over all conversations. A decision of n events takes n places,
  /// of which this is the last, so that a log from before there were changes keeps its cursors.
  public let cursor: Int64
  /// When it happened.
  public let at: Date
  /// What happened.
  public let what: What

  /// A change as the log keeps it.
  public init(cursor: Int64, at: Date, what: What) {
    self.cursor = cursor
    self.at = at
    self.what = what
  }

  /// What happened.
  public enum What: Equatable, Sendable {
    /// Events of one decision, in order; `version` is the conversation's after the last of them.
    case decided(conversation: ConversationID, version: Int, events: [Event])
    /// Nothing of it is kept any more, and nobody may go on showing it.
    case erased(ConversationID)
    /// A damaged row, or one of a newer Balie: its conversation cannot be read, others can.
    case unreadable(ConversationID, reason: String)
  }

  /// Whose it is.
  public var conversation: ConversationID {
    switch what {
    case .decided(let id, _, _), .erased(let id), .unreadable(let id, _): id
    }
  }

  /// What happened in the conversation, in order; nothing for one that was erased.
  public var events: [Event] {
    if case .decided(_, _, let events) = what { events } else { [] }
  }

  /// The newest cursor before this change.
  public var cursorBefore: Int64 { cursor - Int64(max(1, events.count)) }
}

extension Change {
  /// The events one by one, each at a place of its own.
  public var recorded: [RecordedEvent] {
    guard case .decided(let id, let version, let events) = what else { return [] }
    return events.enumerated().map { index, event in
      let left = events.count - 1 - index
      return RecordedEvent(
        cursor: cursor - Int64(left), conversation: id, version: version - left, at: at,
        event: event)
    }
  }
}
