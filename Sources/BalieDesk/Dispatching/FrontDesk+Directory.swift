import BalieConversation

extension FrontDesk {
  /// Reads again who works here: after a change, at a sign-in, and from time to time, since a
  /// command may change it without a word to this process.
  ///
  /// - Throws: What the directory throws; who worked here a moment ago still does then.
  public func readDirectory() async throws {
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
      announcer.dismiss(id)
      noticeLeft(id)
    }
    announceStaff()
    serveWaitingLine()
  }
}
