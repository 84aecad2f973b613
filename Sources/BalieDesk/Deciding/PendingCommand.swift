import BalieConversation

/// A command on its way to a decision.
struct PendingCommand: Sendable {
  /// Which conversation it is about.
  let conversation: ConversationID
  /// What somebody wants.
  let command: Command
  /// A digest of the visitor's token, with the command that starts a conversation.
  var tokenDigest: [UInt8]?
  /// Who waits for the outcome; nobody where the desk itself sent it.
  var caller: CheckedContinuation<Outcome, any Error>?
  /// How often another writer may still be ahead of it.
  var triesLeft = 3

  func answer(_ result: Result<Outcome, any Error>) {
    caller?.resume(with: result.mapError { DeskError($0) ?? $0 })
  }
}

/// What came of a command, once it is stored.
public struct Outcome: Sendable {
  /// The conversation after it.
  public let conversation: Conversation
  /// The newest cursor of the log, which every operator's listener reaches.
  public let cursor: Int64
  /// The newest cursor that the visitor's own listener reaches; 0 where that is not known.
  public let visitorCursor: Int64
  /// Whether something happened; false for the repeat of what had happened before.
  public let isNew: Bool
}
