import BalieConversation
import Foundation

@testable import BalieLedger

/// Makes entries in few words. Moments are in hours since noon of 1 March 2026 in Amsterdam.
struct TestShop {
  static let noon = Date(timeIntervalSince1970: 1_772_362_800)

  var shop = ShopID.main
  var currency = "EUR"

  static func at(_ hours: Double) -> Date { noon.addingTimeInterval(hours * 3_600) }

  func key(_ number: String) throws -> OrderKey { try OrderKey(shop: shop, number: number) }

  func money(_ value: String) throws -> Money { try Money(value, Currency(currency)) }

  func order(
    _ number: String, _ value: String, at hours: Double = 0, stated: Double? = nil,
    verified: Bool = true, items: Int? = nil, joining: Joining = Joining()
  ) throws -> OrderStatement {
    try OrderStatement(
      key: key(number), value: money(value), placedAt: Self.at(hours),
      statedAt: stated.map(Self.at), isVerified: verified, items: items, joining: joining)
  }

  func back(
    _ order: String, _ number: String, _ value: String, at hours: Double = 24
  ) throws -> ReturnStatement {
    try ReturnStatement(
      order: key(order), number: number, value: money(value), at: Self.at(hours))
  }

  func off(_ order: String, at hours: Double = 24) throws -> Cancellation {
    Cancellation(order: try key(order), at: Self.at(hours))
  }
}

extension Ledger {
  /// What is left of all orders.
  var net: Sums {
    var sums = Sums()
    for movement in accounts.values.flatMap(\.balance.movements) {
      if movement.kind.isBack { sums.subtract(movement.amount) } else { sums.add(movement.amount) }
    }
    return sums
  }

  /// What is left in euro cents.
  var cents: Int64 {
    get throws { net[try Currency("EUR")] }
  }
}
