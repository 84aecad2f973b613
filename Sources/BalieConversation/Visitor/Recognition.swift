/// What it means that somebody in a conversation shows a mark.
///
/// Two people may share a browser, as in a library or a family. What is shown of earlier talks must
/// never be somebody else's, so whatever speaks for two people makes a browser's mark worthless.
public enum Recognition: Equatable, Sendable {
  /// Nothing new.
  case known
  /// Nobody knew either: somebody new, known by the mark.
  case begins
  /// The conversation's visitor is from now on known by the mark, too.
  case gains
  /// The conversation is of the visitor who is known by the mark.
  case joins
  /// The conversation's visitor and the one known by the mark are the same person.
  case merges
  /// The conversation's visitor was known by a browser alone, which is another customer's too: the
  /// conversation is the new customer's, and browsers tell nothing of the other any more.
  case parts
  /// The browser is two customers': it tells nothing any more.
  case forgets

  /// - Parameters:
  ///   - mark: What is shown.
  ///   - known: The visitor who is known by it.
  ///   - current: The visitor whose conversation it is so far, of whom more is known than the token.
  ///   - isVouched: Whether the shop vouched for the visitor in this very conversation.
  /// - Throws: ``VisitorRefusal/otherCustomer`` where the shop vouched for another customer in this
  ///   conversation: what that one said is not the next one's to have.
  public static func of(
    _ mark: VisitorMark, known: Visitor?, current: Visitor?, isVouched: Bool
  ) throws(VisitorRefusal) -> Recognition {
    guard let current else { return known == nil ? .begins : .joins }
    guard known?.id != current.id else { return .known }
    let other = mark.isCustomer ? mark : known?.customer
    guard let other, let customer = current.customer, customer != other else {
      return known == nil ? .gains : .merges
    }
    guard mark.isCustomer else { return .forgets }
    guard !isVouched else { throw .otherCustomer }
    return .parts
  }
}

/// Why somebody is not recognised. Nothing has happened.
public enum VisitorRefusal: Error, Equatable, Sendable {
  /// The conversation is another customer's.
  case otherCustomer
}
