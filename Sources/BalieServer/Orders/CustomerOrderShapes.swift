import BalieLedger
import BalieLog
import Foundation

/// A customer's orders at the desk.
struct CustomerOrdersShape: Encodable {
  let source: Source
  /// Why the shop's own word cannot be had; what is shown is then from the ledger.
  let failure: String?
  let orders: [CustomerOrderShape]

  /// Who says so.
  enum Source: String, Encodable {
    case shop, ledger
    /// The shop has signed for nobody.
    case nobody
  }

  init(source: Source, _ orders: [CustomerOrder], _ failure: OrderLookupError? = nil) {
    self.source = source
    self.failure = failure?.name
    self.orders = orders.prefix(DeskOrders.mostRows).map(CustomerOrderShape.init)
  }
}

/// One order of a customer.
struct CustomerOrderShape: Encodable {
  let id, value, currency, state: String
  let placedAt: Date
  let items: Int?
  let note, track: String?

  init(_ order: CustomerOrder) {
    id = order.number
    value = order.value.decimal
    currency = order.value.currency.code
    state = order.state.rawValue
    placedAt = order.placedAt
    items = order.items
    note = order.note.isEmpty ? nil : order.note
    track = order.track
  }
}
