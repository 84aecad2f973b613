/// Why something that was asked of a visit did not happen.
public enum VisitError: Error, Equatable, Sendable {
  /// There is no such visit, or no longer.
  case noVisit
  /// The operator has said nothing to this visitor.
  case noInvitation
  /// There is no room for one more.
  case full
  /// A colleague has just said something to the visitor.
  case alreadyInvited(by: String)
  /// The visitor's page does not listen at this moment.
  case notReachable
}
