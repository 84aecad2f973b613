import Foundation

extension Conversation {
  mutating func initiate(_ handoff: Handoff) {
    handoffCount = handoff.number
    if handoff.isTransfer { transfer = handoff } else { self.handoff = handoff }
  }

  mutating func add(_ offer: Offer) {
    offerCount = offer.number
    if isTransferring { transfer?.offers.append(offer) } else { handoff?.offers.append(offer) }
  }

  mutating func end(_ number: OfferNumber, _ outcome: Offer.Outcome) {
    transfer?.end(number, outcome)
    handoff?.end(number, outcome)
  }

  mutating func putInLine(at moment: Date) {
    handoff?.state = .waiting
    noteVisitorActive(at: moment)
  }

  mutating func accept(by newOwner: OperatorID) {
    if isTransferring { handoff = transfer } else { takeovers.append(messages.count) }
    transfer = nil
    handoff?.state = .accepted(newOwner)
  }

  mutating func fail(_ failure: Handoff.Failure) {
    handoff?.state = .failed(failure)
    failedTries = 0
  }

  mutating func complete() {
    guard case .operator(let id) = owner else { return }
    handoff?.state = .completed(id)
  }

  mutating func change(to newOwner: Owner, epoch: Int, at moment: Date) {
    owner = newOwner
    ownerEpoch = epoch
    quietSince = moment
    transfer = nil
    operatorActiveAt = nil
    unansweredSince = nil
    enterPhase(at: moment)
  }

  /// The owner says which phase it is, except after closing, where nobody speaks any more.
  private mutating func enterPhase(at moment: Date) {
    guard phase != .closed else { return }
    switch owner {
    case .bot:
      phase = .selfService
      failedTries = 0
      visitorGoneSince = nil
    case .nobody:
      phase = .offering
    case .operator:
      phase = .live
      operatorActiveAt = moment
      unansweredSince = moment
    }
  }
}

extension Handoff {
  fileprivate mutating func end(_ number: OfferNumber, _ outcome: Offer.Outcome) {
    guard let index = offers.lastIndex(where: { $0.number == number }) else { return }
    offers[index].outcome = outcome
  }
}
