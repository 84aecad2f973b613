import BalieLedger
import BalieLog
import Foundation

/// What the shop answered, read strictly: whatever does not fit makes all of it worthless, since a
/// shop that mixes things up may have mixed up customers too.
struct ShopAnswer {
  /// Most orders in one answer.
  static let mostOrders = 50

  /// The latest first.
  let orders: [CustomerOrder]

  init(_ bytes: [UInt8], of customer: String) throws(OrderLookupError) {
    let told: Told
    do {
      told = try JSONDecoder().decode(Told.self, from: Data(bytes))
    } catch {
      throw .notUnderstood("the answer is not of the form that was agreed on")
    }
    let named = [told.customer] + told.orders.compactMap(\.customer)
    guard named.allSatisfy({ $0 == customer }) else { throw .otherCustomer }
    guard told.orders.count <= Self.mostOrders else {
      throw .notUnderstood("more than \(Self.mostOrders) orders")
    }
    var orders: [CustomerOrder] = []
    for order in told.orders { orders.append(try order.read()) }
    self.orders = orders.sorted { $0.placedAt > $1.placedAt }
  }

  private struct Told: Decodable {
    let customer: String
    let orders: [Order]
  }

  private struct Order: Decodable {
    let id, placedAt, value, currency, state: String
    let customer, note, track: String?
    let items: Int?

    func read() throws(OrderLookupError) -> CustomerOrder {
      guard let state = CustomerOrder.State(rawValue: state) else {
        throw .notUnderstood("`state` is none of the known ones")
      }
      guard let placedAt = Date(told: placedAt) else {
        throw .notUnderstood("`placedAt` is no moment with its offset")
      }
      do {
        return try CustomerOrder(
          number: id, placedAt: placedAt, value: Money(value, Currency(currency)), state: state,
          items: items, note: note ?? "", track: track)
      } catch let error as EntryError {
        throw .notUnderstood(error.description)
      } catch let error as AmountError {
        throw .notUnderstood(error.description)
      } catch {
        throw .notUnderstood("an order")
      }
    }
  }
}
