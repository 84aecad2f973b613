extension Deliberation {
  /// The owner passes the conversation on, and keeps it until somebody accepts. A second transfer
  /// takes the place of the first.
  mutating func transfer(
    to target: Handoff.Target, note: MessageText?, by id: OperatorID
  ) throws(Refusal) {
    try requireOwner(id)
    try check(target, from: id)
    let handoff = newHandoff(.transfer, to: target, from: id, note: note)
    guard let first = nextOperator(for: handoff) else { throw .nobodyAvailable }
    dropTransfer()
    record(.handoffInitiated(handoff))
    offer(to: first)
  }

  private func check(_ target: Handoff.Target, from id: OperatorID) throws(Refusal) {
    let roster = situation.roster
    switch target {
    case .operator(id): throw .transferToSelf
    case .operator(let other) where roster.standings[other] == nil: throw .unknownTarget
    case .team(let team) where roster.teams[team] == nil: throw .unknownTarget
    default: return
    }
  }

  mutating func dropTransfer() {
    guard conversation.isTransferring else { return }
    endOffer(.withdrawn)
    record(.transferFailed(.withdrawn))
  }
}
