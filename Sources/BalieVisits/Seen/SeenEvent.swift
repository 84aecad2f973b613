/// What a page tells of its visitor, who agreed to be seen.
public enum SeenEvent: Equatable, Sendable {
  /// A page is in front.
  case page(path: String, title: String, product: SeenVisit.Product?)
  /// The tab went to the background.
  case hidden
  /// The tab is in front again.
  case visible
  /// A form was refused; which field, and what was typed, is never told.
  case refused
  /// The basket's worth.
  case basket(SeenVisit.Basket)
  /// Something was ordered.
  case order
  /// What goes with what is looked at.
  case related([String])
  /// An invitation of a rule.
  case touch(VisitTouch.Kind, rule: String)
  /// What became of an operator's invitation.
  case hand(String, HandInvitation.State)
}
