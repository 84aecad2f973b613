import Foundation

/// What an order did to the sums at one moment.
public struct Movement: Hashable, Sendable {
  /// When: figures count it on this day, also where its order was placed on another.
  public let at: Date
  /// What happened.
  public let kind: Kind
  /// How much came in or went back.
  public let amount: Money

  /// What can happen to an order.
  public enum Kind: Hashable, Sendable {
    /// It was placed: the amount came in.
    case placed
    /// The return of this number: the amount went back.
    case returned(String)
    /// It was called off: what was left went back.
    case cancelled

    /// Whether the amount went back.
    public var isBack: Bool { self != .placed }
  }
}

/// A return that stands in the ledger and does not count, since another came before it or the order
/// turned out smaller.
public struct SetAside: Equatable, Sendable {
  /// Which return.
  public let statement: ReturnStatement
  /// Why.
  public let reason: LedgerRefusal
}
