/// What a page sees of a visit.
public enum VisitEvent: Equatable, Sendable {
  /// A page is in front; on a product's page with what the page says it sells.
  case page(Page, product: String?)
  /// The tab went to the background.
  case hidden
  /// The tab is in front again.
  case visible
  /// The form did not accept a field.
  case invalid(field: String)
  /// The basket's worth, in minor units, e.g. cents.
  case basket(value: Int)
  /// Something was ordered.
  case order
  /// The pointer left the page at its top.
  case leaveTop
  /// A signal of the site's own, e.g. `payment-failed`.
  case signal(String)
}
