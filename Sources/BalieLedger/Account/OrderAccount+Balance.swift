import Foundation

extension OrderAccount {
  /// What an order comes to.
  public struct Balance: Equatable, Sendable {
    /// Everything that counts, in order of time.
    public fileprivate(set) var movements: [Movement] = []
    /// Returns that do not count.
    public fileprivate(set) var setAside: [SetAside] = []
    /// What is left of the order; nil while it is not known.
    public fileprivate(set) var left: Money?
  }

  /// What the order comes to, by the moments at which things happened and not by their arrival.
  public var balance: Balance {
    guard let order else { return Balance() }
    var balance = Balance(
      movements: [Movement(at: order.placedAt, kind: .placed, amount: order.value)],
      left: order.value)
    for correction in corrections { settle(correction, of: order, in: &balance) }
    return balance
  }

  private enum Correction {
    case back(ReturnStatement)
    case off(Cancellation)

    /// At one moment returns come first: calling off takes what is left.
    var rank: (Date, Int, String) {
      switch self {
      case .back(let statement): (statement.at, 0, statement.number)
      case .off(let cancellation): (cancellation.at, 1, "")
      }
    }
  }

  private var corrections: [Correction] {
    (returns.values.map(Correction.back) + cancellations.map(Correction.off))
      .sorted { $0.rank < $1.rank }
  }

  private func settle(
    _ correction: Correction, of order: OrderStatement, in balance: inout Balance
  ) {
    guard let left = balance.left else { return }
    switch correction {
    case .back(let statement):
      if let reason = refusal(of: statement, order, left) {
        balance.setAside.append(SetAside(statement: statement, reason: reason))
      } else {
        take(statement.value, .returned(statement.number), statement.at, order, in: &balance)
      }
    case .off(let cancellation):
      if left.minor > 0, !isBefore(cancellation.at, order) {
        take(left, .cancelled, cancellation.at, order, in: &balance)
      }
    }
  }

  private func refusal(
    of statement: ReturnStatement, _ order: OrderStatement, _ left: Money
  ) -> LedgerRefusal? {
    if statement.value.currency != left.currency { return .otherCurrency(key, left.currency) }
    if isBefore(statement.at, order) { return .beforeOrder(key) }
    return statement.value.minor > left.minor ? .aboveOrder(key, left: left) : nil
  }

  /// A clock that is a little behind moves nothing before the order.
  private func take(
    _ amount: Money, _ kind: Movement.Kind, _ moment: Date, _ order: OrderStatement,
    in balance: inout Balance
  ) {
    balance.movements.append(
      Movement(at: max(moment, order.placedAt), kind: kind, amount: amount))
    balance.left = balance.left.map { $0.without(amount) }
  }
}

extension Money {
  /// What is left without a part that is not greater.
  func without(_ part: Money) -> Money {
    precondition(part.currency == currency && part.minor <= minor, "a part is not greater")
    return Money(checked: minor - part.minor, currency)
  }
}
