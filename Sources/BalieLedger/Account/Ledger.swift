import BalieConversation

/// All orders and goals. A value, folded from entries in whatever order they arrive.
public struct Ledger: Equatable, Sendable {
  /// Orders by key, also those of which only a return is known.
  public private(set) var accounts: [OrderKey: OrderAccount] = [:]
  /// Goals that were reached.
  public private(set) var goals: [GoalKey: Goal] = [:]

  /// Nothing was told yet.
  public init() {}

  /// Names a goal that was reached.
  public struct GoalKey: Hashable, Sendable {
    let shop: ShopID
    let id: String
  }

  /// Takes in what was said of an order; see ``OrderAccount/record(_:)-(OrderStatement)``.
  public mutating func record(_ statement: OrderStatement) throws(LedgerRefusal) -> Reception {
    try accounts[statement.key, default: OrderAccount(key: statement.key)].record(statement)
  }

  /// Takes in a return.
  public mutating func record(_ statement: ReturnStatement) throws(LedgerRefusal) -> Reception {
    try accounts[statement.order, default: OrderAccount(key: statement.order)].record(statement)
  }

  /// Takes in that an order was called off.
  public mutating func record(_ cancellation: Cancellation) throws(LedgerRefusal) -> Reception {
    try accounts[cancellation.order, default: OrderAccount(key: cancellation.order)]
      .record(cancellation)
  }

  /// Takes in a goal that was reached: once, however often it is told, and as the site's server
  /// told it where page and server both did.
  ///
  /// - Throws: ``LedgerRefusal/otherGoal(_:)``
  public mutating func record(_ goal: Goal) throws(LedgerRefusal) -> Reception {
    let key = GoalKey(shop: goal.shop, id: goal.id)
    guard let known = goals[key] else {
      goals[key] = goal
      return .recorded
    }
    let merged = try known.merged(with: goal)
    goals[key] = merged
    return merged == known ? .again : .recorded
  }
}

extension Goal {
  /// Both tellings of one goal as one: verified before unverified, then the earlier.
  ///
  /// - Throws: ``LedgerRefusal/otherGoal(_:)`` where two of one kind say different things.
  public func merged(with other: Goal) throws(LedgerRefusal) -> Goal {
    if isVerified == other.isVerified, name != other.name || value != other.value {
      throw .otherGoal(id)
    }
    let isFirstStronger =
      isVerified == other.isVerified ? at <= other.at : isVerified
    var stronger = isFirstStronger ? self : other
    stronger.joining = stronger.joining.joined(with: (isFirstStronger ? other : self).joining)
    return stronger
  }
}
