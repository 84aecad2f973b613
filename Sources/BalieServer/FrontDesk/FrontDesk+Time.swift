import BalieConversation
import Foundation

extension FrontDesk {
  /// Longest time between two looks at the clock: opening hours and a clock that was put right
  /// are noticed this late at most.
  static let maximumRest: TimeInterval = 1
  /// Shortest, so that a deadline that cannot be met now is not tried without a pause.
  static let minimumRest: TimeInterval = 0.02

  /// Sees to everything that time alone brings about.
  func lookAtClock() {
    meetDeadlines()
    reviewVisitors()
    reviewAttendance()
    // A team opens, or an operator who let an offer go may be asked again: nothing tells of it.
    serveWaitingLine()
    announceAvailability()
  }

  /// How long nothing will be due, as far as is known.
  var rest: Duration {
    let wait = earliestDue.timeIntervalSince(now())
    return .seconds(min(Self.maximumRest, max(Self.minimumRest, wait)))
  }

  private func meetDeadlines() {
    let moment = now()
    guard earliestDue <= moment else { return }
    for (id, due) in dueAt where due <= moment {
      send(.meetDeadlines, to: id)
      // Looked at again after a rest, should storing what is due fail.
      dueAt[id] = moment.addingTimeInterval(Self.maximumRest)
    }
    earliestDue = dueAt.values.min() ?? .distantFuture
  }
}
