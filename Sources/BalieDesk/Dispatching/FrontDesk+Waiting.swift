import BalieConversation
import Foundation

/// How a visitor's wait for a person stands.
public struct WaitEstimate: Equatable, Sendable {
  /// The place among those who wait for the same people, from 1.
  public let place: Int
  /// Seconds between which the rest of the wait usually lies; nil where too little is known.
  public let left: ClosedRange<TimeInterval>?
}

extension FrontDesk {
  /// How the wait in a conversation stands; nil where its visitor does not wait for a person.
  ///
  /// - Throws: ``DeskError/noConversation``, and what the log throws.
  public func wait(in id: ConversationID) async throws -> WaitEstimate? {
    let conversation = try await look(at: id).conversation
    guard let since = conversation.waitingSince else { return nil }
    let ahead = conversations.engagedOnes.filter { other in
      other.id != id && other.handoff?.target == conversation.handoff?.target
        && other.language == conversation.language && (other.waitingSince ?? .distantFuture) < since
    }
    let moment = now()
    return WaitEstimate(
      place: ahead.count + 1,
      left: waits.left(afterWaiting: moment.timeIntervalSince(since), at: moment))
  }

  /// Remembers how long those waited who were taken. What a colleague passed on was no wait.
  func noteWaits(in changes: [StoredChange]) {
    for change in changes {
      guard case .handoffAccepted = change.recorded.event,
        let handoff = change.conversation.handoff, handoff.from == nil
      else { continue }
      let length = change.recorded.at.timeIntervalSince(handoff.initiatedAt)
      waits.note(length, endedAt: change.recorded.at)
    }
  }
}
