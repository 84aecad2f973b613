import BalieConversation

extension FrontDesk {
  /// Has a command decided and stored.
  ///
  /// - Parameter tokenDigest: A digest of the visitor's token, with the command that starts a
  ///   conversation.
  /// - Throws: A ``DeskError``, or what the log threw that is none of its own words; nothing has
  ///   happened then.
  public func perform(
    _ command: Command, in conversation: ConversationID, tokenDigest: [UInt8]? = nil
  ) async throws -> Outcome {
    guard !queue.isClosed else { throw DeskError.closing }
    return try await withCheckedThrowingContinuation { caller in
      queue.add(
        PendingCommand(
          conversation: conversation, command: command, tokenDigest: tokenDigest, caller: caller))
    }
  }

  /// Queues a command of the desk's own, for whose outcome nobody waits.
  func send(_ command: Command, to conversation: ConversationID) {
    guard !queue.isClosed else { return }
    queue.add(PendingCommand(conversation: conversation, command: command))
  }

  var bell: AsyncStream<Void> { queue.bell }

  /// Stores what has been decided, and refuses what has not.
  func close() async {
    let undecided = queue.close()
    let batch = gathered
    gathered = DecisionBatch()
    if !batch.isEmpty { await store(batch) }
    for command in undecided + queue.close() { command.answer(.failure(DeskError.closing)) }
  }
}
