extension Conversation {
  /// What a command makes happen, or why it may not.
  ///
  /// Applying the events in order with ``evolve(_:at:)`` gives the conversation afterwards. A message
  /// whose `clientID` its author has used here before gives no events: it has happened already.
  public func decide(_ command: Command, in situation: Situation) throws(Refusal) -> [Event] {
    var deliberation = Deliberation(of: self, in: situation)
    try deliberation.carryOut(command)
    return deliberation.events
  }
}
