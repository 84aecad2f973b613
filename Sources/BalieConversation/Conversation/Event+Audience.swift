/// Who may see an event.
public enum Audience: Hashable, Sendable {
  /// The visitor and the operators.
  case everyone
  /// All operators, never the visitor.
  case operators
}

extension Event {
  /// Who may see that this happened.
  ///
  /// A security boundary: what is said here to be for operators must never reach a visitor's
  /// stream, so every event is named and a new one does not compile until somebody has thought of
  /// it. What a visitor did themselves is for everyone, since other tabs of theirs show it too.
  public var audience: Audience {
    switch self {
    case .conversationStarted, .episodeStarted, .languageChanged: .everyone
    case .visitorMessagePosted, .botReplied, .operatorMessagePosted: .everyone
    case .dealHanded, .dealSettled: .everyone
    case .answerRated, .contactGiven, .followUpLeft, .conversationRated: .everyone
    case .handoffInitiated(let handoff): handoff.isTransfer ? .operators : .everyone
    case .visitorChoseToWait, .handoffAccepted, .handoffFailed, .handoffCompleted: .everyone
    case .ownerChanged, .conversationClosed: .everyone
    // To whom a conversation is offered is a matter of the desk: colleagues' lists show it, so
    // that nobody takes by hand what another is about to accept.
    case .offerMade, .offerEnded, .transferFailed: .operators
    case .pageViewed, .questionRead, .noteAdded, .followUpStateChanged: .operators
    case .visitorDisconnected, .visitorReconnected: .operators
    case .followUpAnswered, .attachmentPosted, .messagesSeen: .everyone
    case .transcriptRequested, .erasureRequested: .everyone
    case .tagsChanged: .operators
    }
  }
}
