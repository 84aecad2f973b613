import BalieLedger
import BalieLog
import Foundation

/// What the ledger's routes stand on.
struct LedgerDesk: Sendable {
  let book: any LedgerBook
  let ring: any KeyRing
  let customers: CustomerKey
  let now: @Sendable () -> Date

  /// A ledger with the key that this installation keeps; nil where there is no ledger.
  static func load(
    _ ports: BalieServer.LedgerPorts?, from directory: any Directory,
    now: @escaping @Sendable () -> Date
  ) async throws -> LedgerDesk? {
    guard let ports else { return nil }
    return LedgerDesk(
      book: ports.book, ring: ports.ring, customers: try await .load(from: directory), now: now)
  }

  /// The moment of what comes in without one: in whole seconds, rounded up as those of touches
  /// are, so that an order of the same second still comes after what led to it.
  var arrival: Date {
    Date(timeIntervalSince1970: now().timeIntervalSince1970.rounded(.up))
  }

  /// Refuses what lies later than the clocks of two machines may differ.
  func check(_ moment: Date, field: String) throws(Problem) {
    guard moment <= now().addingTimeInterval(OrderAccount.clockSkew) else {
      throw .invalid(field, "\(EntryError.inTheFuture).")
    }
  }
}

extension Premises {
  /// The ledger, where this Balie keeps one.
  func openLedger() throws(Problem) -> LedgerDesk {
    guard let ledger else { throw .notFound("address") }
    return ledger
  }
}

extension BalieServer {
  /// What the ledger is kept in, and the keys of the machines that tell it things.
  public struct LedgerPorts: Sendable {
    let book: any LedgerBook
    let ring: any KeyRing
    let shop: ShopPorts?

    /// A ledger and its keys, and the shop to be asked for its customers' orders, if it can be.
    public init(book: any LedgerBook, ring: any KeyRing, shop: ShopPorts? = nil) {
      self.book = book
      self.ring = ring
      self.shop = shop
    }
  }
}
