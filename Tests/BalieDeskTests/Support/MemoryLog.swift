import BalieConversation
import BalieLog
import Foundation
import Synchronization

/// A log without a disk.
final class MemoryLog: EventLog {
  private struct State {
    var changes: [Change] = []
    var conversations: [ConversationID: Conversation] = [:]
    var head: Int64 = 0
    var troubles: [EventLogError] = []
    var batches: [Int] = []
    var reads: [ConversationID: Int] = [:]
  }

  private let state = Mutex(State())
  private let recent = RecentChanges(head: 0)
  /// Passed before a batch counts, where a test wants the disk to be busy.
  private let disk: @Sendable () async -> Void

  init(disk: @escaping @Sendable () async -> Void = {}) {
    self.disk = disk
  }

  /// How many decisions each batch had.
  var batches: [Int] { state.withLock { $0.batches } }

  /// The next append fails with this.
  func fail(_ error: EventLogError) {
    state.withLock { $0.troubles.append(error) }
  }

  /// What a command beside the desk does.
  func erase(_ id: ConversationID) {
    let change = state.withLock { state in
      state.head += 1
      state.conversations[id] = nil
      state.changes.removeAll { $0.conversation == id }
      let change = Change(cursor: state.head, at: .distantPast, what: .erased(id))
      state.changes.append(change)
      return change
    }
    recent.publish([change])
  }

  /// How often a conversation was read whole.
  func reads(of id: ConversationID) -> Int { state.withLock { $0.reads[id, default: 0] } }

  /// What another process decides: nobody here is woken before somebody looks.
  func appendElsewhere(_ events: [Event], to id: ConversationID) throws {
    try state.withLock { state in
      var conversation = state.conversations[id] ?? Conversation(id: id)
      let before = conversation.version
      for event in events { conversation.evolve(event, at: Date(timeIntervalSince1970: 1_000)) }
      _ = try Self.append(
        [
          Decision(
            conversation: conversation, expectedVersion: before, at: conversation.changedAt,
            events: events)
        ], to: &state)
    }
  }

  /// Somebody looks whether others have written.
  func lookForOthers() {
    recent.note(head: state.withLock { $0.head })
  }

  func append(_ decisions: [Decision]) async throws -> [Change] {
    await disk()
    let changes = try state.withLock { state in try Self.append(decisions, to: &state) }
    recent.publish(changes)
    return changes
  }

  private static func append(_ decisions: [Decision], to state: inout State) throws -> [Change] {
    if !state.troubles.isEmpty { throw state.troubles.removeFirst() }
    var after = state
    let changes = try decisions.map { decision in
      let id = decision.conversation.id
      guard (after.conversations[id]?.version ?? 0) == decision.expectedVersion else {
        throw EventLogError.versionConflict(id)
      }
      after.conversations[id] = decision.conversation
      after.head += Int64(decision.events.count)
      return Change(
        cursor: after.head, at: decision.at,
        what: .decided(
          conversation: id, version: decision.conversation.version, events: decision.events))
    }
    after.changes += changes
    after.batches.append(decisions.count)
    state = after
    return changes
  }

  func changes(after cursor: Int64, limit: Int) async throws -> [Change] {
    state.withLock { Array($0.changes.filter { $0.cursor > cursor }.prefix(limit)) }
  }

  func changes(
    of conversation: ConversationID, after cursor: Int64, limit: Int
  ) async throws -> [Change] {
    let all = try await changes(after: cursor, limit: .max)
    return Array(all.filter { $0.conversation == conversation }.prefix(limit))
  }

  func head() async throws -> Int64 { state.withLock { $0.head } }

  func conversation(_ id: ConversationID) async throws -> Conversation? {
    state.withLock { state in
      state.reads[id, default: 0] += 1
      return state.conversations[id]
    }
  }

  func inbox() async throws -> Inbox {
    let open = state.withLock { $0.conversations.values.filter { $0.phase != .closed } }
    var inbox = Inbox()
    inbox.engaged = open.filter { $0.phase != .selfService }
    inbox.resting = open.filter { $0.phase == .selfService }.map(InboxRow.init)
    return inbox
  }

  func follow(after cursor: Int64) -> ChangeFeed {
    ChangeFeed(
      after: cursor, recent: recent,
      read: { try await self.changes(after: $0, limit: $1) }, head: { try await self.head() })
  }

  func noticeOthers() async throws {
    while true { try await Task.sleep(for: .seconds(3_600)) }
  }
}
