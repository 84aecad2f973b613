import Foundation

/// Figures of orders.
struct SalesFigures {
  private let orders: [Sale]
  private let placed: [Sale]
  private let period: Period
  private let attribution: Attribution
  private let now: Date

  init(
    _ sales: [Sale], in period: Period, _ attribution: Attribution, now: Date
  ) {
    orders = sales
    placed = sales.filter { period.contains($0.placedAt) }
    self.period = period
    // However credit is shared, an order followed a contact or it did not.
    self.attribution = Attribution(window: attribution.window, reach: .every)
    self.now = now
  }

  func figures(perConversation conversations: Int) -> [Figure] {
    counts + sums + values + owed(to: conversations) + advice + customers
  }

  private var counts: [Figure] {
    var cancelled = 0
    for sale in orders {
      cancelled += sale.movements.count { $0.kind == .cancelled && period.contains($0.at) }
    }
    return [Figure("orders", placed.count), Figure("cancelled", cancelled)]
  }

  private var sums: [Figure] {
    var (came, went) = (Sums(), Sums())
    for sale in orders {
      for movement in sale.movements where period.contains(movement.at) {
        if movement.kind.isBack { went.add(movement.amount) } else { came.add(movement.amount) }
      }
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
    let byCurrency = Dictionary(grouping: placed.map(\.value), by: \.currency)
    return byCurrency.sorted { $0.key < $1.key }.flatMap { currency, values in
      let minor = values.map { Double($0.minor) }
      return [
        Figure("order-value", sum: minor.reduce(0, +), currency, of: minor.count),
        Figure("order-value-median", sum: median(minor) ?? 0, currency),
      ]
    }
  }

  private func owed(to conversations: Int) -> [Figure] {
    var (owed, turnover, first) = (0, Sums(), [Double]())
    for sale in placed {
      guard let contact = attribution.credited(sale).first else { continue }
      owed += 1
      turnover.add(sale.value)
      first.append(sale.placedAt.timeIntervalSince(contact.at))
    }
    return [Figure("orders-per-conversation", owed, of: conversations)]
      + turnover.currencies.map { currency in
        Figure(
          "turnover-per-conversation", sum: Double(turnover[currency]), currency,
          of: conversations)
      } + (median(first).map { [Figure("time-to-purchase-median", sum: $0)] } ?? [])
  }

  private var advice: [Figure] {
    let (advised, others) = (placed.filter(isAdvised), placed.filter { !isAdvised($0) })
    return [
      Figure("returned-after-advice", advised.count(where: \.hasReturn), of: advised.count),
      Figure("returned-without-advice", others.count(where: \.hasReturn), of: others.count),
    ]
  }

  private func isAdvised(_ sale: Sale) -> Bool {
    attribution.credited(sale).contains(where: \.isAdvice)
  }

  private var customers: [Figure] {
    var moments: [CustomerDigest: [Date]] = [:]
    for sale in orders {
      if let customer = sale.customer { moments[customer, default: []].append(sale.placedAt) }
    }
    moments = moments.mapValues { $0.sorted() }
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

extension Sale {
  fileprivate var hasReturn: Bool {
    movements.contains { if case .returned = $0.kind { true } else { false } }
  }
}
