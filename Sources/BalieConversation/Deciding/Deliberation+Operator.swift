extension Deliberation {
  /// Stores what the operator says, unless the conversation has moved on since it was composed.
  mutating func postOperatorMessage(
    _ clientID: String, _ text: MessageText, epoch: Int, by id: OperatorID
  ) throws(Refusal) {
    guard !isRepeat(clientID, by: .operator(id)) else { return }
    try requireFloor(id, epoch: epoch)
    record(
      .operatorMessagePosted(
        number: nextMessageNumber, by: id, clientID: clientID, epoch: epoch, text: text))
  }

  /// Any operator may leave a note, at any time: it speaks to colleagues, not for Balie.
  mutating func addNote(_ clientID: String, _ text: MessageText, by id: OperatorID) {
    guard !isRepeat(clientID, by: .operator(id)) else { return }
    record(.noteAdded(number: nextMessageNumber, by: id, clientID: clientID, text: text))
  }

  mutating func returnToBot(by id: OperatorID) throws(Refusal) {
    try requireOwner(id)
    dropTransfer()
    record(.handoffCompleted)
    passOwnership(to: .bot)
  }

  /// Whoever speaks owns the conversation, and knows it as it is.
  func requireFloor(_ id: OperatorID, epoch: Int) throws(Refusal) {
    guard conversation.phase != .closed else { throw .conversationClosed }
    guard epoch == conversation.ownerEpoch else {
      throw .staleEpoch(current: conversation.ownerEpoch)
    }
    try requireOwner(id)
  }

  func requireOwner(_ id: OperatorID) throws(Refusal) {
    guard conversation.phase != .closed else { throw .conversationClosed }
    guard conversation.owner == .operator(id) else {
      throw .notOwner(current: conversation.owner)
    }
  }
}
