import BalieConversation

extension FrontDesk {
  /// Counts the offers that operators let go in a row. Whoever let too many go is away: the next
  /// visitor must not wait for somebody who is not looking.
  func noteOffers(in changes: [Change]) {
    for change in changes {
      guard case .offerEnded(let number, let outcome) = change.recorded.event,
        let id = change.conversation.offered(number)
      else { continue }
      note(outcome, by: id)
    }
  }

  private func note(_ outcome: Offer.Outcome, by id: OperatorID) {
    switch outcome {
    case .withdrawn: return
    case .accepted, .declined: attendance[id]?.offersLetGo = 0
    case .expired:
      attendance[id]?.offersLetGo += 1
      if let count = attendance[id]?.offersLetGo, count >= Attendance.mostOffersLetGo {
        setPresence(.away, of: id)
      }
    }
  }
}

extension Conversation {
  /// Before whom an offer was put.
  fileprivate func offered(_ number: OfferNumber) -> OperatorID? {
    let offers = (transfer?.offers ?? []) + (handoff?.offers ?? [])
    return offers.last { $0.number == number }?.to
  }
}
