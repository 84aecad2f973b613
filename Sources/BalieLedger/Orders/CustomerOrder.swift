import Foundation

/// An order as its customer would ask after it: what, when, and how far it is.
public struct CustomerOrder: Equatable, Sendable {
  /// Longest ``note``, in characters.
  public static let longestNote = 200

  /// As the shop writes it.
  public let number: String
  /// When it was placed.
  public let placedAt: Date
  /// What the customer owes for it.
  public let value: Money
  /// How far it is.
  public let state: State
  /// How many things were ordered, where known.
  public let items: Int?
  /// What the shop says of it in a few words, e.g. when it comes; empty where it says nothing.
  public let note: String
  /// Where the parcel can be followed; only ever `https`.
  public let track: String?

  /// How far an order is.
  public enum State: String, Sendable, CaseIterable {
    case placed, paid, packed, shipped, delivered
    /// A part of it went back.
    case partlyReturned
    case returned, cancelled
  }

  /// An order of a customer.
  ///
  /// - Throws: ``EntryError`` for a number that is none, a number of items or a note beyond what is
  ///   shown, an address that is not `https`.
  public init(
    number: String, placedAt: Date, value: Money, state: State, items: Int? = nil,
    note: String = "", track: String? = nil
  ) throws(EntryError) {
    self.number = try EntryName.check(number, of: "order number")
    if let items, !(0...OrderStatement.mostItems).contains(items) {
      throw .outOfRange(what: "number of items", "0 to \(OrderStatement.mostItems)")
    }
    guard note.count <= Self.longestNote, note.unicodeScalars.allSatisfy({ $0.value >= 32 }) else {
      throw .outOfRange(what: "note", "one line of at most \(Self.longestNote) characters")
    }
    if let track {
      guard track.hasPrefix("https://"), track.utf8.count <= 500,
        track.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
      else { throw .outOfRange(what: "track", "an address that begins with https://") }
    }
    self.placedAt = placedAt
    self.value = value
    self.state = state
    self.items = items
    self.note = note
    self.track = track
  }
}

extension OrderAccount {
  /// The order as the ledger knows it, which hears nothing of parcels; nil where only a page told
  /// of it, since anybody can make a page say anything.
  public var asCustomerOrder: CustomerOrder? {
    guard let order, order.isVerified else { return nil }
    // A number that stands in the ledger has been checked.
    return try? CustomerOrder(
      number: key.number, placedAt: order.placedAt, value: order.value, state: state(of: balance),
      items: order.items)
  }

  private func state(of balance: Balance) -> CustomerOrder.State {
    if balance.movements.contains(where: { $0.kind == .cancelled }) { return .cancelled }
    guard balance.movements.contains(where: \.kind.isBack) else { return .placed }
    return balance.left?.minor == 0 ? .returned : .partlyReturned
  }
}
