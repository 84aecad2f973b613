import BalieConversation
import BalieLog

/// A settlement as the database keeps it.
struct SettlementRecord: Sendable {
  let kind: String
  let topic: String?

  init(_ settlement: Settlement) {
    switch settlement {
    case .answered(let topic): (kind, self.topic) = ("answered", topic)
    case .outOfScope: (kind, topic) = ("outOfScope", nil)
    case .dismissed: (kind, topic) = ("dismissed", nil)
    }
  }
}
