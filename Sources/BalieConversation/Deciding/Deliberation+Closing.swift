extension Deliberation {
  mutating func close(_ outcome: Conversation.Outcome, byOperator id: OperatorID) throws(Refusal) {
    try requireOwner(id)
    close(outcome, by: .operator(id))
  }

  /// All that is known of a visitor who ends it themselves is that they left.
  mutating func closeAsVisitor() throws(Refusal) {
    guard conversation.phase != .closed else { throw .conversationClosed }
    close(.visitorLeft, by: .visitor)
  }

  /// Ends the episode, and first whatever is under way in it.
  mutating func close(_ outcome: Conversation.Outcome, by author: Message.Author?) {
    dropTransfer()
    dropHandoff(outcome == .followUp ? .withdrawn : .visitorLeft)
    if conversation.phase == .live { record(.handoffCompleted) }
    record(.conversationClosed(outcome, by: author))
    passOwnership(to: .nobody)
  }

  private mutating func dropHandoff(_ failure: Handoff.Failure) {
    guard conversation.phase == .offering else { return }
    endOffer(.withdrawn)
    record(.handoffFailed(failure))
  }
}
