import BalieConversation
import BalieLog
import Foundation
import Synchronization

/// A log in memory: what the followers' tests need of one.
final class MemoryLog: EventLog {
  private let rows = Mutex<[Change]>([])
  let recent: RecentChanges
  /// How often the table was read.
  let readings = Mutex(0)

  init(capacity: Int = 2048) {
    recent = RecentChanges(head: 0, capacity: capacity)
  }

  func append(_ decisions: [Decision]) async throws -> [Change] {
    let changes = decisions.map { decision in store(decision) }
    recent.publish(changes)
    return changes
  }

  /// As another process does: nobody here is told.
  func appendUnheard(_ decision: Decision) -> Change { store(decision) }

  private func store(_ decision: Decision) -> Change {
    rows.withLock { rows in
      let change = Change(
        cursor: (rows.last?.cursor ?? 0) + Int64(decision.events.count), at: decision.at,
        what: .decided(
          conversation: decision.conversation.id, version: decision.conversation.version,
          events: decision.events))
      rows.append(change)
      return change
    }
  }

  func changes(after cursor: Int64, limit: Int) async throws -> [Change] {
    readings.withLock { $0 += 1 }
    return rows.withLock { Array($0.filter { $0.cursor > cursor }.prefix(limit)) }
  }

  func changes(
    of conversation: ConversationID, after cursor: Int64, limit: Int
  ) async throws -> [Change] {
    try await changes(after: cursor, limit: .max).filter { $0.conversation == conversation }
  }

  func head() async throws -> Int64 { rows.withLock { $0.last?.cursor ?? 0 } }

  func conversation(_ id: ConversationID) async throws -> Conversation? { nil }

  func inbox() async throws -> Inbox { Inbox() }

  func follow(after cursor: Int64) -> ChangeFeed {
    ChangeFeed(
      after: cursor, recent: recent,
      read: { try await self.changes(after: $0, limit: $1) }, head: { try await self.head() })
  }

  func noticeOthers() async throws { recent.note(head: try await head()) }
}

/// A conversation of which something is said again and again.
struct Chatter {
  private var conversation: Conversation

  init(_ name: String) {
    conversation = Conversation(id: ConversationID(rawValue: name))
  }

  mutating func next(_ count: Int = 1) -> Decision {
    let before = conversation.version
    let moment = Date(timeIntervalSince1970: 1_790_000_000)
    let events = (0..<count).map { Event.episodeStarted(number: before + $0 + 1) }
    for event in events { conversation.evolve(event, at: moment) }
    return Decision(
      conversation: conversation, expectedVersion: before, at: moment, events: events)
  }
}
