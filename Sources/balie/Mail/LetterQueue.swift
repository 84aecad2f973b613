import BalieConversation
import BalieLog
import Foundation

/// Follows the log for events that call for a mail, and puts them into the queue that outlasts a
/// restart.
struct LetterQueue: Follower {
  /// What is older when it is come upon, as after mail was off for a while, is nobody's news any more.
  static let stale: TimeInterval = 7 * 86_400

  let name = "mail"
  let letters: any Letters
  let now: @Sendable () -> Date
  /// Called when there is something to send.
  let wake: @Sendable () -> Void

  func take(_ changes: [Change]) async throws {
    guard let last = changes.last else { return }
    let new = changes.flatMap(\.recorded).compactMap(letter)
    try await letters.queue(new, through: last.cursor)
    if !new.isEmpty { wake() }
  }

  private func letter(_ recorded: RecordedEvent) -> Letter? {
    guard let kind = Self.kind(of: recorded.event),
      recorded.at > now().addingTimeInterval(-Self.stale)
    else { return nil }
    return Letter(
      cursor: recorded.cursor, conversation: recorded.conversation, kind: kind, at: recorded.at)
  }

  private static func kind(of event: Event) -> Letter.Kind? {
    switch event {
    // What an operator promised is theirs already.
    case .followUpLeft(let followUp): followUp.promise == nil ? .leftMessage : nil
    case .followUpAnswered: .answer
    case .transcriptRequested: .transcript
    default: nil
    }
  }
}
