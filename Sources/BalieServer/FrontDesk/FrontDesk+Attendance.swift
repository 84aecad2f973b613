import BalieConversation
import Foundation

extension FrontDesk {
  /// An operator says where they are.
  func setPresence(_ presence: Presence, of id: OperatorID) {
    var entry = attendance[id] ?? Attendance(wanted: presence)
    entry.wanted = presence
    entry.offersLetGo = 0
    if entry.streams == 0 { entry.unseenSince = now() }
    attendance[id] = entry
    reviewPresence(of: id)
  }

  /// A desk of theirs listens.
  func deskOpened(by id: OperatorID) {
    var entry = attendance[id] ?? Attendance(wanted: .offline)
    entry.streams += 1
    entry.unseenSince = nil
    attendance[id] = entry
    reviewPresence(of: id)
  }

  /// A desk of theirs no longer listens; they have a while to come back.
  func deskClosed(by id: OperatorID) {
    guard var entry = attendance[id] else { return }
    entry.streams = max(0, entry.streams - 1)
    if entry.streams == 0 { entry.unseenSince = now() }
    attendance[id] = entry
  }

  /// Notices who has not come back.
  func reviewAttendance() {
    for (id, entry) in attendance where entry.streams == 0 { reviewPresence(of: id) }
  }

  /// Reads again who works here: after a change, at a sign-in, and from time to time, since a
  /// command may change it without a word to this process.
  func readDirectory() async throws {
    directoryReadings.begun += 1
    let reading = directoryReadings.begun
    let operators = try await directory.operators()
    let teams = try await directory.teams()
    // One that began later knows all that this one does, and may know more.
    guard reading > directoryReadings.newest else { return }
    directoryReadings.newest = reading
    takeIn(operators, teams)
  }

  private func takeIn(_ operators: [Operator], _ teams: [Team]) {
    let before = Set(staff.roster.standings.keys)
    people = People(operators)
    staff.employ(operators, teams: teams)
    for id in before.subtracting(staff.roster.standings.keys) {
      hub.dismiss(id)
      noticeLeft(id)
    }
    announceStaff()
    serveWaitingLine()
  }

  /// The operator as colleagues see them; nil for somebody who does not work here any more.
  func colleague(_ id: OperatorID) -> ColleagueShape? {
    staff.roster.standings[id].map(ColleagueShape.init)
  }

  private func reviewPresence(of id: OperatorID) {
    guard let entry = attendance[id], let standing = staff.roster.standings[id] else { return }
    let presence = entry.presence(
      at: now(), unreachable: configuration.deskUnreachable, gone: configuration.deskGrace)
    guard presence != standing.presence else { return }
    staff.put(id, presence)
    announceStaff()
    if presence == .offline { noticeLeft(id) }
    if presence == .online { serveWaitingLine() }
  }

  private func noticeLeft(_ id: OperatorID) {
    for conversation in engaged where open[conversation]?.assignments[id] != nil {
      send(.noticeOperatorLeft(id), to: conversation)
    }
  }
}
