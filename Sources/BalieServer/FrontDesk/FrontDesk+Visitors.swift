import BalieConversation
import Foundation

extension FrontDesk {
  /// A visitor's stream opened.
  func visitorArrived(_ id: ConversationID) {
    visitorStreams[id, default: 0] += 1
    absentSince[id] = nil
    if open[id]?.visitorGoneSince != nil { send(.noticeVisitorReconnected, to: id) }
  }

  /// A visitor's stream closed.
  func visitorLeft(_ id: ConversationID) {
    let left = (visitorStreams[id] ?? 0) - 1
    visitorStreams[id] = left > 0 ? left : nil
    if left <= 0, engaged.contains(id) { absentSince[id] = now() }
  }

  /// Notices the visitors who have been without a stream for longer than a page takes to load.
  func reviewVisitors() {
    let limit = now().addingTimeInterval(-configuration.visitorGrace)
    for (id, since) in absentSince where since <= limit {
      absentSince[id] = nil
      send(.noticeVisitorDisconnected, to: id)
    }
  }
}
