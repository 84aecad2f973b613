import BalieConversation
import Foundation

/// When each open conversation needs ``Command/meetDeadlines``.
struct Deadlines {
  private var dueAt: [ConversationID: Date] = [:]
  /// No deadline is before this one.
  private(set) var earliest = Date.distantFuture

  /// Notes when a conversation is due; nil where it never is.
  mutating func put(_ due: Date?, of id: ConversationID) {
    dueAt[id] = due
    if let due { earliest = min(earliest, due) }
  }

  /// What is due, which is looked at again after a rest, should meeting it fail.
  mutating func takeDue(at moment: Date, rest: TimeInterval) -> [ConversationID] {
    guard earliest <= moment else { return [] }
    let due = dueAt.filter { $0.value <= moment }.map(\.key)
    for id in due { dueAt[id] = moment.addingTimeInterval(rest) }
    earliest = dueAt.values.min() ?? .distantFuture
    return due
  }
}
