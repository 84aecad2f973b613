import Foundation

/// Everything that was said of one order. What it comes to is derived from all of it at once, so
/// that the order in which it arrived makes no difference.
public struct OrderAccount: Equatable, Sendable {
  /// Entries kept of one order.
  public static let mostEntries = 500
  /// Seconds by which the clocks of shop and site may differ.
  public static let clockSkew = 600.0

  /// Which order.
  public let key: OrderKey
  /// What was said of the order itself.
  public private(set) var statements: Set<OrderStatement> = []
  /// What went back, by the return's number.
  public private(set) var returns: [String: ReturnStatement] = [:]
  /// When it was called off, as often as that was said.
  public private(set) var cancellations: Set<Cancellation> = []

  /// An order of which nothing was said yet.
  public init(key: OrderKey) { self.key = key }

  /// An order as it was kept: entries that were recorded before.
  public init(
    key: OrderKey, statements: [OrderStatement], returns: [ReturnStatement],
    cancellations: [Cancellation]
  ) {
    self.key = key
    self.statements = Set(statements)
    self.returns = Dictionary(returns.map { ($0.number, $0) }) { first, _ in first }
    self.cancellations = Set(cancellations)
  }

  /// The statement that counts: the shop's server over a page, its latest over its earlier ones;
  /// of what pages say the first, since a page is reloaded. Nil while only returns are known.
  public var order: OrderStatement? {
    guard var order = statements.max(by: Self.isWeaker) else { return nil }
    order.joining = joining
    return order
  }

  /// What all statements together know, the stronger before the weaker.
  private var joining: Joining {
    statements.sorted { Self.isWeaker($1, $0) }
      .reduce(Joining()) { known, next in known.joined(with: next.joining) }
  }

  private static func isWeaker(_ first: OrderStatement, _ second: OrderStatement) -> Bool {
    guard first.isVerified == second.isVerified else { return second.isVerified }
    if first.isVerified { return strength(first) < strength(second) }
    return strength(second) < strength(first)
  }

  /// What follows the moment only makes the choice the same everywhere, whatever arrived first.
  private static func strength(_ statement: OrderStatement) -> Strength {
    Strength(
      at: statement.isVerified ? statement.statedAt : statement.placedAt,
      minor: statement.value.minor, currency: statement.value.currency.code,
      rest: "\(statement.placedAt.timeIntervalSince1970) \(statement.items ?? -1) "
        + "\(statement.goal.rawValue) \(statement.joining.conversation?.rawValue ?? "") "
        + "\(statement.joining.customer.map { "\($0)" } ?? "")")
  }

  private struct Strength: Comparable {
    let at: Date
    let minor: Int64
    let currency, rest: String

    static func < (first: Self, second: Self) -> Bool {
      (first.at, first.minor, first.currency, first.rest)
        < (second.at, second.minor, second.currency, second.rest)
    }
  }
}

extension OrderAccount {
  /// Takes in what was said of the order.
  ///
  /// - Throws: ``LedgerRefusal/otherOrder(_:recorded:)`` where the same source said otherwise of
  ///   the same moment, ``LedgerRefusal/tooMany(_:)``.
  public mutating func record(_ statement: OrderStatement) throws(LedgerRefusal) -> Reception {
    if let known = statements.first(where: { isSameSaying($0, statement) }) {
      guard known.agrees(with: statement) || isReload(known, statement) else {
        throw .otherOrder(key, recorded: known.value)
      }
      if joining.joined(with: statement.joining) == joining, !isEarlierReload(statement, known) {
        return .again
      }
    }
    try makeRoom()
    statements.insert(statement)
    return .recorded
  }

  /// Takes in a return.
  ///
  /// - Throws: ``LedgerRefusal`` where it does not go with the order or with other returns.
  public mutating func record(_ statement: ReturnStatement) throws(LedgerRefusal) -> Reception {
    if let known = returns[statement.number] {
      guard known == statement else { throw .otherReturn(known.number, recorded: known.value) }
      return .again
    }
    try makeRoom()
    var account = self
    account.returns[statement.number] = statement
    let before = Set(balance.setAside.map(\.statement))
    if let refused = account.balance.setAside.first(where: { !before.contains($0.statement) }) {
      throw refused.reason
    }
    self = account
    return order == nil ? .waiting : .recorded
  }

  /// Takes in that the order was called off.
  ///
  /// - Throws: ``LedgerRefusal/beforeOrder(_:)``, ``LedgerRefusal/tooMany(_:)``.
  public mutating func record(_ cancellation: Cancellation) throws(LedgerRefusal) -> Reception {
    guard cancellations.isEmpty else { return .again }
    if let order, isBefore(cancellation.at, order) { throw .beforeOrder(key) }
    try makeRoom()
    cancellations.insert(cancellation)
    return order == nil ? .waiting : .recorded
  }

  private func makeRoom() throws(LedgerRefusal) {
    guard statements.count + returns.count + cancellations.count < Self.mostEntries else {
      throw .tooMany(key)
    }
  }

  private func isSameSaying(_ known: OrderStatement, _ other: OrderStatement) -> Bool {
    guard known.isVerified == other.isVerified else { return false }
    return !known.isVerified || known.statedAt == other.statedAt
  }

  /// A page tells an order with the moment of its arrival, so a reload tells it later.
  private func isReload(_ known: OrderStatement, _ other: OrderStatement) -> Bool {
    !known.isVerified && known.value == other.value && known.items == other.items
      && known.goal == other.goal
  }

  private func isEarlierReload(_ statement: OrderStatement, _ known: OrderStatement) -> Bool {
    !statement.isVerified && statement.placedAt < known.placedAt
  }

  func isBefore(_ moment: Date, _ order: OrderStatement) -> Bool {
    moment < order.placedAt.addingTimeInterval(-Self.clockSkew)
  }
}
