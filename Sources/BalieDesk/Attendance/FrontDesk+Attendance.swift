import BalieConversation
import Foundation

extension FrontDesk {
  /// An operator says where they are.
  public func setPresence(_ presence: Presence, of id: OperatorID) {
    attendance.set(presence, of: id, at: now())
    reviewPresence(of: id)
  }

  /// A desk of theirs listens.
  public func deskOpened(by id: OperatorID) {
    attendance.deskOpened(by: id)
    reviewPresence(of: id)
  }

  /// A desk of theirs no longer listens; they have a while to come back.
  public func deskClosed(by id: OperatorID) {
    attendance.deskClosed(by: id, at: now())
  }

  /// The operator as colleagues see them; nil for somebody who does not work here any more.
  public func colleague(_ id: OperatorID) -> Roster.Standing? { staff.roster.standings[id] }

  /// Notices who has not come back.
  func reviewAttendance() {
    for id in attendance.unseenOperators { reviewPresence(of: id) }
    let limit = now().addingTimeInterval(-settings.visitorGrace)
    for id in attendance.takeAbsent(since: limit) { send(.noticeVisitorDisconnected, to: id) }
  }

  private func reviewPresence(of id: OperatorID) {
    let seen = attendance.presence(of: id, at: now(), settings)
    guard let presence = seen, let standing = staff.roster.standings[id],
      presence != standing.presence
    else { return }
    staff.put(id, presence)
    announceStaff()
    if presence == .offline { noticeLeft(id) }
    if presence == .online { serveWaitingLine() }
  }

  /// A visitor listens.
  public func visitorArrived(_ id: ConversationID) {
    attendance.visitorArrived(id)
    if conversations.stored(id)?.visitorGoneSince != nil {
      send(.noticeVisitorReconnected, to: id)
    }
  }

  /// A visitor no longer listens.
  public func visitorLeft(_ id: ConversationID) {
    attendance.visitorLeft(id, isEngaged: conversations.engaged.contains(id), at: now())
  }
}
