/// Exact sums, each currency by itself: euros and pounds are never added up.
public struct Sums: Equatable, Sendable {
  /// Minor units by currency, possibly negative; no currency stands here without a movement.
  public private(set) var minor: [Currency: Int64] = [:]

  /// Nothing.
  public init() {}

  /// The sums of these amounts.
  public init(_ amounts: some Sequence<Money>) {
    for amount in amounts { add(amount) }
  }

  /// Takes an amount in.
  public mutating func add(_ amount: Money) { minor[amount.currency, default: 0] += amount.minor }

  /// Takes an amount out.
  public mutating func subtract(_ amount: Money) {
    minor[amount.currency, default: 0] -= amount.minor
  }

  /// Takes other sums in.
  public mutating func add(_ other: Sums) {
    minor.merge(other.minor) { $0 + $1 }
  }

  /// Takes other sums out.
  public mutating func subtract(_ other: Sums) {
    for (currency, amount) in other.minor { minor[currency, default: 0] -= amount }
  }

  /// Currencies in which something moved, in the order of their codes.
  public var currencies: [Currency] { minor.keys.sorted() }

  /// The sum of one currency in minor units, 0 where nothing moved.
  public subscript(_ currency: Currency) -> Int64 { minor[currency] ?? 0 }
}
