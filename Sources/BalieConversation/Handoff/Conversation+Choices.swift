extension Conversation {
  /// What a visitor can do whose handoff found nobody.
  public enum Choice: String, Sendable, CaseIterable {
    case leaveMessage
    case continueWithBot
    case wait
  }

  /// What the visitor can do while no operator could be found: everything after a failed handoff,
  /// leaving the line while waiting, nothing otherwise.
  public var choices: [Choice] {
    switch handoff?.state {
    case .failed(.nobodyAvailable), .failed(.allExpired):
      phase == .selfService ? [.leaveMessage, .continueWithBot, .wait] : []
    case .waiting:
      phase == .offering ? [.leaveMessage, .continueWithBot] : []
    default: []
    }
  }
}
