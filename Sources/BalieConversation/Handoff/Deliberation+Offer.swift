import Foundation

extension Deliberation {
  mutating func offer(to id: OperatorID) {
    record(
      .offerMade(
        Offer(
          number: conversation.offerCount + 1, to: id, madeAt: now,
          deadline: now + situation.patience.offer)))
  }

  mutating func endOffer(_ outcome: Offer.Outcome) {
    guard let offer = conversation.openOffer else { return }
    record(.offerEnded(offer.number, outcome))
  }

  mutating func acceptOffer(_ number: OfferNumber, by id: OperatorID) throws(Refusal) {
    try requireOpenOffer(number, to: id)
    handTo(id, offerEndsAs: .accepted)
  }

  mutating func declineOffer(_ number: OfferNumber, by id: OperatorID) throws(Refusal) {
    try requireOpenOffer(number, to: id)
    passOver(.declined)
  }

  private func requireOpenOffer(_ number: OfferNumber, to id: OperatorID) throws(Refusal) {
    guard let offer = conversation.openOffer, offer.number == number, offer.to == id else {
      throw .offerNotOpen
    }
  }

  /// Takes a conversation for which an operator is sought. By hand is a choice, so neither load nor
  /// language stands in its way; whom it was offered to meanwhile loses the offer.
  mutating func take(by id: OperatorID) throws(Refusal) {
    switch conversation.phase {
    case .closed: throw .conversationClosed
    case .live: throw .alreadyHandedOff
    case .selfService: throw .noHandoff
    case .offering:
      handTo(id, offerEndsAs: conversation.openOffer?.to == id ? .accepted : .withdrawn)
    }
  }

  /// Takes a conversation from the bot or from a colleague, who is told by what happened. Of two who
  /// do so at once the second decided on an older picture, and is refused.
  mutating func takeOver(epoch: Int, by id: OperatorID) throws(Refusal) {
    guard conversation.phase != .closed else { throw .conversationClosed }
    guard conversation.owner != .operator(id) else { return }
    guard epoch == conversation.ownerEpoch else {
      throw .staleEpoch(current: conversation.ownerEpoch)
    }
    guard conversation.phase != .offering else { return try take(by: id) }
    dropTransfer()
    record(
      .handoffInitiated(
        newHandoff(.takenOver, to: .operator(id), from: conversation.owner.operator, note: nil)))
    handTo(id, offerEndsAs: .withdrawn)
  }

  private mutating func handTo(_ id: OperatorID, offerEndsAs outcome: Offer.Outcome) {
    endOffer(outcome)
    record(.handoffAccepted(by: id))
    passOwnership(to: .operator(id))
  }

  /// Ends an offer that was not accepted and makes the next. Where nobody is left, a visitor who
  /// chose to wait stays in the line.
  mutating func passOver(_ outcome: Offer.Outcome) {
    endOffer(outcome)
    guard let handoff = conversation.soughtHandoff else { return }
    if let next = nextOperator(for: handoff) {
      offer(to: next)
    } else if handoff.state != .waiting {
      giveUp()
    }
  }

  /// Ends the search: nobody took it.
  mutating func giveUp() {
    guard let handoff = conversation.soughtHandoff else { return }
    let failure: Handoff.Failure = handoff.offers.isEmpty ? .nobodyAvailable : .allExpired
    if handoff.isTransfer { record(.transferFailed(failure)) } else { fail(failure) }
  }

  /// Offers a conversation in the line to whoever can take it now, if anybody can.
  mutating func seekOperator() {
    guard conversation.isInLine, let handoff = conversation.handoff,
      let next = nextOperator(for: handoff)
    else { return }
    offer(to: next)
  }

  func nextOperator(for handoff: Handoff) -> OperatorID? {
    let need = Need(
      language: conversation.spokenLanguage, target: handoff.target,
      excluded: excluded(from: handoff))
    return situation.roster.candidates(for: need, at: now).first
  }

  /// Each operator is asked once, and who had the conversation not at all. For a visitor who waits
  /// the same operators may be all there are: they are asked again, but not at once.
  private func excluded(from handoff: Handoff) -> Set<OperatorID> {
    guard handoff.state == .waiting else {
      return Set(handoff.offers.map(\.to) + [handoff.from].compactMap { $0 })
    }
    let recent = handoff.offers.filter { now < $0.madeAt + situation.patience.askAgain }
    return Set(recent.map(\.to))
  }
}

extension Conversation.Owner {
  /// Who has it, where that is a person.
  fileprivate var `operator`: OperatorID? {
    if case .operator(let id) = self { id } else { nil }
  }
}
