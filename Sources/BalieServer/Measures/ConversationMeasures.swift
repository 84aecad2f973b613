import BalieConversation
import BalieLog
import Foundation
import Metrics
import Synchronization

/// Counts what happens in conversations, since Balie started: what the bot did, what became of
/// handoffs and how long people waited. A follower, so that no visitor waits for a count.
final class ConversationMeasures: Follower {
  let name = "measures"
  private let factory: any MetricsFactory
  private let waited: Metrics.Timer
  /// Since when somebody waits; a handoff that began before Balie started is not in it.
  private let waiting = Mutex<[ConversationID: Date]>([:])

  init(factory: any MetricsFactory = MetricsSystem.factory) {
    self.factory = factory
    waited = Metrics.Timer(label: "balie_handoff_waiting_seconds", dimensions: [], factory: factory)
  }

  func take(_ changes: [Change]) async throws {
    for change in changes {
      for event in change.events { count(event, in: change.conversation, at: change.at) }
      if case .erased = change.what { forget(change.conversation) }
    }
  }

  private func count(_ event: Event, in conversation: ConversationID, at moment: Date) {
    switch event {
    case .botReplied(_, _, let content):
      add("balie_bot_replies_total", "decision", content.decision)
    case .handoffInitiated(let handoff):
      waiting.withLock { $0[conversation] = handoff.initiatedAt }
      add("balie_handoffs_total", "outcome", "initiated")
    case .handoffAccepted:
      if let since = forget(conversation) {
        waited.recordSeconds(max(0, moment.timeIntervalSince(since)))
      }
      add("balie_handoffs_total", "outcome", "accepted")
    case .handoffFailed(let failure):
      forget(conversation)
      add("balie_handoffs_total", "outcome", failure.rawValue)
    case .handoffCompleted: add("balie_handoffs_total", "outcome", "completed")
    case .conversationClosed(let outcome, _):
      forget(conversation)
      add("balie_conversations_closed_total", "outcome", outcome.rawValue)
    default: break
    }
  }

  private func add(_ name: String, _ label: String, _ value: String) {
    Counter(label: name, dimensions: [(label, value)], factory: factory).increment()
  }

  @discardableResult private func forget(_ conversation: ConversationID) -> Date? {
    waiting.withLock { $0.removeValue(forKey: conversation) }
  }
}

extension Message.Content {
  /// What the bot decided, in one word.
  fileprivate var decision: String {
    switch self {
    case .answer: "answer"
    case .clarification: "clarify"
    case .guidance: "rephrase"
    case .remark: "remark"
    case .deal: "deal"
    case .text, .note: "text"
    }
  }
}
