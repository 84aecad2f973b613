import BalieConversation
import BalieLog
import GRDB
import Synchronization

/// Conversations as they were after a change, for projections that need more than its events. Those
/// of the latest changes are at hand; others are replayed.
final class ReplayedConversations: Sendable {
  /// Most messages in the conversations that are at hand; twice as many for a moment.
  static let mostMessages = 5_000

  private struct State {
    var young: [ConversationID: Conversation] = [:]
    var old: [ConversationID: Conversation] = [:]
    var youngMessages = 0
  }

  private let pool: DatabasePool
  private let state = Mutex(State())

  init(_ pool: DatabasePool) {
    self.pool = pool
  }

  /// The conversation after a change; nil where there is none, or where what is asked of it could
  /// not have been changed.
  func after(_ change: Change) async throws -> Conversation? {
    guard case .decided(let id, let version, let events) = change.what else {
      forget(change.conversation)
      return nil
    }
    let before = version - events.count
    var conversation: Conversation
    if before == 0 {
      conversation = Conversation(id: id)
    } else if let known = atHand(id), known.version == before {
      conversation = known
    } else {
      // Erased since, or damaged: of neither is anything derived.
      guard let replayed = try await replay(id, upTo: before) else { return nil }
      conversation = replayed
    }
    for event in events { conversation.evolve(event, at: change.at) }
    keep(conversation)
    return conversation
  }

  private func replay(_ id: ConversationID, upTo version: Int) async throws -> Conversation? {
    do {
      let rows = try await pool.read { db in
        try ChangeRow.fetch(
          db, where: "conversation.name = ? AND change.version <= ? ORDER BY change.version",
          [id.rawValue, version])
      }
      let conversation = try Conversation.replaying(rows)
      return conversation?.version == version ? conversation : nil
    } catch is EventLogError {
      return nil
    } catch let error as DatabaseError {
      throw error.asStorageTrouble ?? error
    }
  }

  private func atHand(_ id: ConversationID) -> Conversation? {
    state.withLock { $0.young[id] ?? $0.old[id] }
  }

  private func keep(_ conversation: Conversation) {
    state.withLock { state in
      let before = state.young.updateValue(conversation, forKey: conversation.id)
      state.youngMessages += conversation.messages.count - (before?.messages.count ?? 0)
      guard state.youngMessages > Self.mostMessages else { return }
      state.old = state.young
      state.young = [:]
      state.youngMessages = 0
    }
  }

  private func forget(_ id: ConversationID) {
    state.withLock { state in
      state.youngMessages -= state.young.removeValue(forKey: id)?.messages.count ?? 0
      state.old[id] = nil
    }
  }
}
