extension Deliberation {
  /// The owner hands the visitor a deal, under the rules of everything else that they say.
  mutating func hand(
    _ deal: Deal, _ clientID: String, epoch: Int, by id: OperatorID
  ) throws(Refusal) {
    guard !isRepeat(clientID, by: .operator(id)) else { return }
    try requireFloor(id, epoch: epoch)
    guard !deal.isOver(at: now) else { throw .dealOver }
    record(
      .dealHanded(number: nextMessageNumber, by: id, clientID: clientID, epoch: epoch, deal: deal))
  }

  /// The visitor takes a deal or leaves it, once; also when the talk in which it was handed is over.
  mutating func answerDeal(_ number: MessageNumber, accepting: Bool) throws(Refusal) {
    let (_, deal) = try deal(number)
    let answer = accepting ? Deal.State.accepted : .declined
    guard deal.state != answer else { return }
    try requireOpen(deal)
    guard !accepting || !deal.isOver(at: now) else { throw .dealOver }
    record(.dealSettled(number, answer))
  }

  /// Takes a deal back that nobody has accepted; for whoever handed it, or has the talk now.
  mutating func withdrawDeal(_ number: MessageNumber, by id: OperatorID) throws(Refusal) {
    let (message, deal) = try deal(number)
    guard message.author == .operator(id) || conversation.owner == .operator(id) else {
      throw .notOwner(current: conversation.owner)
    }
    guard deal.state != .withdrawn else { return }
    try requireOpen(deal)
    record(.dealSettled(number, .withdrawn))
  }

  private func deal(_ number: MessageNumber) throws(Refusal) -> (Message, Deal) {
    guard let message = conversation.message(number), case .deal(let deal) = message.content else {
      throw .noSuchDeal
    }
    return (message, deal)
  }

  private func requireOpen(_ deal: Deal) throws(Refusal) {
    switch deal.state {
    case .open: break
    case .withdrawn: throw .dealWithdrawn
    case .accepted, .declined: throw .dealSettled
    }
  }
}
