import Foundation

/// Figures of orders.
struct SalesFigures {
  private let orders: [PlacedOrder]
  private let period: Period
  private let attribution: Attribution
  private let now: Date

  init(
    _ accounts: [OrderAccount], in period: Period, _ attribution: Attribution, now: Date
  ) {
    orders = accounts.compactMap { PlacedOrder($0, attribution) }
    self.period = period
    self.attribution = attribution
    self.now = now
  }

  private var placed: [PlacedOrder] { orders.filter { period.contains($0.statement.placedAt) } }

  func figures(perConversation conversations: Int) -> [Figure] {
    counts + sums + values + owed(to: conversations) + advice + customers
  }

  private var counts: [Figure] {
    let cancelled = orders.flatMap(\.balance.movements)
      .count { $0.kind == .cancelled && period.contains($0.at) }
    return [Figure("orders", placed.count), Figure("cancelled", cancelled)]
  }

  private var sums: [Figure] {
    var (came, went) = (Sums(), Sums())
    for movement in orders.flatMap(\.balance.movements) where period.contains(movement.at) {
      if movement.kind.isBack { went.add(movement.amount) } else { came.add(movement.amount) }
    }
    var net = came
    net.subtract(went)
    return net.currencies.flatMap { currency in
      [
        Figure("turnover", sum: Double(came[currency]), currency),
        Figure("returned", sum: Double(went[currency]), currency),
        Figure("net-turnover", sum: Double(net[currency]), currency),
      ]
    }
  }

  private var values: [Figure] {
    let byCurrency = Dictionary(grouping: placed.map(\.statement.value), by: \.currency)
    return byCurrency.sorted { $0.key < $1.key }.flatMap { currency, values in
      let minor = values.map { Double($0.minor) }
      return [
        Figure("order-value", sum: minor.reduce(0, +), currency, of: minor.count),
        Figure("order-value-median", sum: median(minor) ?? 0, currency),
      ]
    }
  }

  private func owed(to conversations: Int) -> [Figure] {
    let owed = placed.filter { !$0.credited.isEmpty }
    let turnover = Sums(owed.map(\.statement.value))
    let first = owed.compactMap(\.sinceFirstContact)
    return [Figure("orders-per-conversation", owed.count, of: conversations)]
      + turnover.currencies.map { currency in
        Figure(
          "turnover-per-conversation", sum: Double(turnover[currency]), currency,
          of: conversations)
      } + (median(first).map { [Figure("time-to-purchase-median", sum: $0)] } ?? [])
  }

  private var advice: [Figure] {
    let (advised, others) = (placed.filter(\.isAdvised), placed.filter { !$0.isAdvised })
    return [
      Figure("returned-after-advice", advised.count(where: \.hasReturn), of: advised.count),
      Figure("returned-without-advice", others.count(where: \.hasReturn), of: others.count),
    ]
  }

  private var customers: [Figure] {
    let moments = Dictionary(grouping: orders.filter { $0.statement.joining.customer != nil }) {
      $0.statement.joining.customer
    }.mapValues { $0.map(\.statement.placedAt).sorted() }
    let firsts = moments.values.filter { period.contains($0[0]) }
    let ordered = moments.values.count { $0.contains { period.contains($0) } }
    return [Figure("new-customers", firsts.count, of: ordered)]
      + [30, 90, 365].map { days in
        let within = Double(days) * 86_400
        let known = firsts.filter { now.timeIntervalSince($0[0]) > within }
        let again = known.count { $0.count > 1 && $0[1].timeIntervalSince($0[0]) <= within }
        return Figure("repeat-\(days)", again, of: known.count)
      }
  }
}

/// An order with what it comes to and to what it is owed.
private struct PlacedOrder {
  let statement: OrderStatement
  let balance: OrderAccount.Balance
  let credited: [Touch]

  init?(_ account: OrderAccount, _ attribution: Attribution) {
    guard let order = account.order else { return nil }
    statement = order
    balance = account.balance
    credited = Attribution(window: attribution.window, reach: .every)
      .credited(order.joining.touches, before: order.placedAt)
  }

  var sinceFirstContact: Double? {
    credited.first.map { statement.placedAt.timeIntervalSince($0.at) }
  }

  var isAdvised: Bool { credited.contains { $0.kind == .answered || $0.kind == .spoken } }

  var hasReturn: Bool {
    balance.movements.contains { if case .returned = $0.kind { true } else { false } }
  }
}
