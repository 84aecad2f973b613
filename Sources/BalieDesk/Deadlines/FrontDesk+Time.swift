import BalieConversation
import Foundation

extension FrontDesk {
  /// Longest time between two looks at the clock: opening hours and a clock that was put right
  /// are noticed this late at most.
  static let maximumRest: TimeInterval = 1
  /// Shortest, so that a deadline that cannot be met now is not tried without a pause.
  static let minimumRest: TimeInterval = 0.02

  /// Sees to everything that time alone brings about.
  public func lookAtClock() {
    for id in deadlines.takeDue(at: now(), rest: Self.maximumRest) {
      send(.meetDeadlines, to: id)
    }
    reviewAttendance()
    // A team opens, or an operator who let an offer go may be asked again: nothing tells of it.
    serveWaitingLine()
    announceAvailability()
  }

  /// How long nothing will be due, as far as is known.
  var rest: Duration {
    let wait = deadlines.earliest.timeIntervalSince(now())
    return .seconds(min(Self.maximumRest, max(Self.minimumRest, wait)))
  }
}
