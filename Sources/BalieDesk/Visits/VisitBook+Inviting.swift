import BalieConversation
import BalieVisits
import Foundation

extension VisitBook {
  /// An operator says something first to one visitor.
  ///
  /// - Throws: A ``VisitError`` where the visitor is gone, does not listen, or hears of a colleague.
  public func invite(
    _ id: VisitID, _ invitation: HandInvitation
  ) throws(VisitError) -> SeenVisit {
    guard let visit = visit(id) else { throw .noVisit }
    if let hand = visit.hand, hand.isOpen { throw .alreadyInvited(by: hand.name) }
    change(id) { visit, _ in visit.invite(invitation) }
    guard tell(id, .invited(invitation)) else {
      change(id) { visit, _ in visit.settle(invitation.id, .notShown) }
      throw .notReachable
    }
    return self.visit(id) ?? visit
  }

  /// Takes an operator's invitation back.
  ///
  /// - Throws: ``VisitError/noInvitation``.
  public func withdraw(_ id: VisitID, by operatorID: OperatorID) throws(VisitError) {
    guard let hand = visit(id)?.hand, hand.by == operatorID.rawValue else {
      throw .noInvitation
    }
    withdraw(hand, from: id)
  }

  /// Takes back what operators said who are no longer there, and notices what did not come to the
  /// screen.
  func review(at moment: Date, isThere: @Sendable (OperatorID) async -> Bool) async {
    for visit in invited {
      guard let hand = visit.hand else { continue }
      if hand.state == .sent, moment.timeIntervalSince(hand.at) >= HandInvitation.patience {
        change(visit.id) { visit, _ in visit.settle(hand.id, .notShown) }
      } else if await !isThere(OperatorID(rawValue: hand.by)) {
        withdraw(hand, from: visit.id)
      }
    }
  }

  /// Who said what was followed, if it still stands.
  public func follow(_ id: VisitID, _ invitation: String) -> OperatorID? {
    guard let hand = visit(id)?.hand, hand.id == invitation else { return nil }
    guard hand.isOpen || hand.state == .followed else { return nil }
    change(id) { visit, _ in visit.settle(invitation, .followed) }
    return OperatorID(rawValue: hand.by)
  }

  private func withdraw(_ hand: HandInvitation, from id: VisitID) {
    change(id) { visit, _ in visit.settle(hand.id, .withdrawn) }
    _ = tell(id, .withdrawn(hand.id))
  }
}
