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
    attendance.deskOpened(by: id, at: now())
    reviewPresence(of: id)
  }

  /// An operator's desk shows that somebody is there.
  ///
  /// - Parameter idle: Seconds for which they have touched nothing.
  public func noteSign(of id: OperatorID, idle: TimeInterval) {
    attendance.note(signOf: id, idle: idle, at: now(), settings)
    reviewPresence(of: id)
  }

  /// A desk of theirs no longer listens; they have a while to come back.
  public func deskClosed(by id: OperatorID) {
    attendance.deskClosed(by: id, at: now(), settings)
  }

  /// The operator as colleagues see them; nil for somebody who does not work here any more.
  public func colleague(_ id: OperatorID) -> Roster.Standing? { staff.roster.standings[id] }

  /// Notices who has not come back.
  func reviewAttendance() {
    for id in attendance.seenOperators { reviewPresence(of: id) }
    for id in attendance.takeAbsent(at: now()) { send(.noticeVisitorDisconnected, to: id) }
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
    attendance.visitorArrived(id, at: now(), settings)
    noteReturn(to: id)
  }

  /// A visitor's page shows that somebody is there. Gives what the visitor may know of the other
  /// side: whether the operator whom they talk with has given no sign of life for a while.
  ///
  /// - Throws: ``DeskError/noConversation``.
  public func noteVisitorSign(in id: ConversationID) async throws -> Bool {
    let conversation = try await look(at: id).conversation
    attendance.note(signOf: id, at: now(), settings)
    noteReturn(to: id)
    guard case .operator(let owner) = conversation.owner else { return false }
    return (attendance.silence(of: owner, at: now()) ?? 0) >= settings.operatorSilent
  }

  private func noteReturn(to id: ConversationID) {
    if conversations.stored(id)?.visitorGoneSince != nil {
      send(.noticeVisitorReconnected, to: id)
    }
  }

  /// A visitor no longer listens.
  public func visitorLeft(_ id: ConversationID) {
    attendance.visitorLeft(id, isEngaged: conversations.engaged.contains(id), at: now(), settings)
  }
}
