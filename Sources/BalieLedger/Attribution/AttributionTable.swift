import Foundation

/// What orders are owed to, in one dimension.
public struct AttributionTable: Equatable, Sendable {
  /// One row a value.
  public struct Row: Equatable, Sendable {
    /// Orders that were placed in the period.
    public internal(set) var orders = 0
    /// What came in with them.
    public internal(set) var turnover = Sums()
    /// What went back in the period, of these orders or earlier ones.
    public internal(set) var returned = Sums()

    mutating func take(_ movement: Movement) {
      if movement.kind.isBack {
        returned.add(movement.amount)
      } else {
        orders += 1
        turnover.add(movement.amount)
      }
    }
  }

  /// Rows by value, e.g. by the name of an invitation.
  public internal(set) var rows: [String: Row] = [:]
  /// Orders with a contact that says nothing of this dimension.
  public internal(set) var unnamed = Row()
  /// Orders without a contact.
  public internal(set) var untouched = Row()
  /// Every order once.
  public internal(set) var all = Row()

  /// What moved in a period, each order under what it is owed to.
  public init(
    _ sales: some Sequence<Sale>, in period: Period, by dimension: TouchDimension,
    _ attribution: Attribution
  ) {
    for sale in sales { take(sale, period, dimension, attribution) }
  }

  private mutating func take(
    _ sale: Sale, _ period: Period, _ dimension: TouchDimension, _ attribution: Attribution
  ) {
    let movements = sale.movements.filter { period.contains($0.at) }
    guard !movements.isEmpty else { return }
    let values = attribution.values(of: sale, by: dimension)
    for movement in movements {
      all.take(movement)
      if values.isEmpty { untouched.take(movement) }
      for value in values {
        if let value { rows[value, default: Row()].take(movement) } else { unnamed.take(movement) }
      }
    }
  }
}
