import Foundation

/// The conversations that wait for a person while no offer is out.
public struct WaitingLine: Sendable {
  /// Who is served first: the longest waiting. When capacity comes free, each gets
  /// ``Command/seekOperator`` in this order, the roster kept in step between them.
  public let conversations: [Conversation]

  /// Lines up those that wait, out of any conversations.
  public init(of conversations: some Sequence<Conversation>) {
    self.conversations = conversations.filter(\.isInLine).sorted {
      ($0.waitingSince ?? .distantPast, $0.id.rawValue)
        < ($1.waitingSince ?? .distantPast, $1.id.rawValue)
    }
  }
}

extension Conversation {
  /// Whether the visitor waits in the line and nobody is being asked right now.
  var isInLine: Bool {
    phase == .offering && handoff?.state == .waiting && openOffer == nil
  }
}
