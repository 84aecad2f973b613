import BalieConversation

/// One command on its way to a decision.
struct Errand: Sendable {
  /// Which conversation it is about.
  let conversation: ConversationID
  /// What somebody wants.
  let command: Command
  /// A digest of the visitor's token, with the command that starts a conversation.
  var tokenDigest: [UInt8]?
  /// Who waits for the outcome; nobody where the desk itself sent it.
  var caller: CheckedContinuation<Outcome, any Error>?

  /// What came of a command, once it is stored.
  struct Outcome: Sendable {
    /// The conversation after it.
    let conversation: Conversation
    /// The newest cursor of the log, which every desk's stream reaches.
    let cursor: Int64
    /// The newest cursor that the visitor's own stream reaches; 0 where that is not known.
    let visitorCursor: Int64
    /// Whether something happened; false for the repeat of what had happened before.
    let isNew: Bool
  }

  func answer(_ result: Result<Outcome, any Error>) {
    caller?.resume(with: result)
  }
}
