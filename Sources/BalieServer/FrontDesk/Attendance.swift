import BalieConversation
import Foundation

/// Whether an operator is at the desk: what they say, as long as a stream shows that they can see
/// what happens.
struct Attendance: Sendable {
  /// What they last said.
  var wanted: Presence
  /// Open streams of their desks.
  var streams = 0
  /// Since when there is none.
  var unseenSince: Date?

  /// Where they are, allowing for a page that is being loaded again.
  func presence(at moment: Date, grace: TimeInterval) -> Presence {
    guard streams == 0, let unseenSince else { return wanted }
    return moment.timeIntervalSince(unseenSince) < grace ? wanted : .offline
  }
}
