import BalieLedger
import BalieLog
import Foundation
import Synchronization

/// A shop that answers what it is told to, and remembers how often it was asked.
final class ScriptedShop: OrderLookup {
  private let orders: [String: [CustomerOrder]]
  private let error: OrderLookupError?
  private let asked = Mutex(0)

  init(_ orders: [String: [CustomerOrder]] = [:], failing error: OrderLookupError? = nil) {
    self.orders = orders
    self.error = error
  }

  var timesAsked: Int { asked.withLock { $0 } }

  func orders(of customer: String) async throws(OrderLookupError) -> [CustomerOrder] {
    asked.withLock { $0 += 1 }
    if let error { throw error }
    return orders[customer] ?? []
  }

  func order(
    _ number: String, of customer: String
  ) async throws(OrderLookupError) -> CustomerOrder? {
    try await orders(of: customer).first { $0.number == number }
  }
}

extension CustomerOrder {
  static func scripted(_ number: String, _ state: State) throws -> CustomerOrder {
    try CustomerOrder(
      number: number, placedAt: Date(timeIntervalSince1970: 1_790_000_000),
      value: Money("49.95", Currency("EUR")), state: state, items: 2, note: "Morgen bezorgd",
      track: "https://post.example/1")
  }
}
