import BalieConversation

extension FrontDesk {
  /// Counts the offers that operators let go in a row. Whoever let too many go is away: the next
  /// visitor must not wait for somebody who is not looking.
  func noteOffers(in changes: [StoredChange]) {
    for change in changes {
      guard case .offerEnded(let number, let outcome) = change.recorded.event,
        let id = change.conversation.offered(number)
      else { continue }
      if attendance.note(outcome, by: id) { setPresence(.away, of: id) }
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
