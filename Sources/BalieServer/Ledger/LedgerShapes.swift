import BalieLedger
import BalieLog
import Foundation

/// What became of an entry, with what its order comes to now.
struct ReceptionShape: Encodable {
  let reception: String
  let order: OrderShape?

  init(_ reception: Reception, _ account: OrderAccount? = nil) {
    self.reception = reception.rawValue
    order = account.flatMap(OrderShape.init)
  }
}

/// An order as the ledger has it, without the person behind it.
struct OrderShape: Encodable {
  let id, shop, value, currency: String
  let placedAt: Date
  let verified, joined: Bool
  /// What has not gone back.
  let left: String
  let setAside: [SetAsideShape]

  struct SetAsideShape: Encodable {
    let id, reason: String
  }

  init?(_ account: OrderAccount) {
    let balance = account.balance
    guard let order = account.order, let left = balance.left else { return nil }
    id = order.key.number
    shop = order.key.shop.rawValue
    value = order.value.decimal
    currency = order.value.currency.code
    placedAt = order.placedAt
    verified = order.isVerified
    joined = order.joining.conversation != nil || !order.joining.touches.isEmpty
    self.left = left.decimal
    setAside = balance.setAside.map {
      SetAsideShape(id: $0.statement.number, reason: $0.reason.description)
    }
  }
}
