import BalieLedger
import BalieLog
import Foundation
import Hummingbird

/// `/api/orders` and `/api/orders/{id}/returns`: what the shop's server tells.
struct Orders: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/orders") { request, _ in try await post(request) }
    router.post("/api/orders/{id}/returns") { request, context in
      try await postReturn(request, context)
    }
  }

  private func post(_ request: Request) async throws -> Response {
    let ledger = try premises.openLedger()
    let key = try await ledger.key(of: request, for: .orders)
    let input = try await request.input(OrderInput.self)
    try LedgerField.check(input.shop, is: key.shop)
    let order = try LedgerField.order(input.id, in: key.shop, field: "id")
    let known = try await ledger.book.account(order)?.order
    let statement = try statement(input, order, known, ledger)
    var entries = [LedgerEntry.order(statement)]
    if let moment = input.cancelledAt?.date {
      try ledger.check(moment, field: "cancelledAt")
      entries.append(.cancellation(Cancellation(order: order, at: moment)))
    }
    let receptions = try await ledger.book.record(entries, at: ledger.now(), isDryRun: false)
    let isNew = receptions.contains(.recorded)
    Measures.told("order", isNew ? .recorded : .again).increment()
    return try .json(
      ReceptionShape(isNew ? .recorded : .again, try await ledger.book.account(order)),
      status: isNew ? .created : .ok)
  }

  /// Without a moment it was placed when it was told first, so that telling it again is no news.
  private func statement(
    _ input: OrderInput, _ order: OrderKey, _ known: OrderStatement?, _ ledger: LedgerDesk
  ) throws(Problem) -> OrderStatement {
    let placed = input.placedAt?.date ?? known?.placedAt ?? ledger.arrival
    let value = try input.value.money(input.currency, field: "value")
    let goal = try input.goal.map { name throws(Problem) in
      try LedgerField.goal(name, field: "goal")
    }
    try ledger.check(placed, field: "placedAt")
    if let changed = input.changedAt?.date { try ledger.check(changed, field: "changedAt") }
    let joining = Joining(
      conversation: try LedgerField.conversation(input.conversation),
      customer: try customer(input.customer, order.shop, ledger))
    do {
      return try OrderStatement(
        key: order, value: value, placedAt: placed, statedAt: input.changedAt?.date,
        isVerified: true, items: input.items, goal: goal ?? .purchase, joining: joining)
    } catch {
      throw .invalid("items", error)
    }
  }

  private func customer(
    _ number: String?, _ shop: ShopID, _ ledger: LedgerDesk
  ) throws(Problem) -> CustomerDigest? {
    guard let number, !number.isEmpty else { return nil }
    guard number.utf8.count <= 200 else { throw .invalid("customer", "may hold 200 bytes.") }
    return ledger.customers.digest(of: number, in: shop)
  }

  private func postReturn(_ request: Request, _ context: BalieContext) async throws -> Response {
    let ledger = try premises.openLedger()
    let key = try await ledger.key(of: request, for: .orders)
    let input = try await request.input(ReturnInput.self)
    try LedgerField.check(input.shop, is: key.shop)
    let number = context.parameters.get("id").flatMap { $0.removingPercentEncoding } ?? ""
    let order = try LedgerField.order(number, in: key.shop, field: "id")
    let known = try await ledger.book.account(order)?.returns[input.id]
    let statement = try back(input, order, known, ledger)
    let reception = try await ledger.book.record(.back(statement), at: ledger.now())
    Measures.told("return", reception).increment()
    return try .json(
      ReceptionShape(reception, try await ledger.book.account(order)),
      status: Self.status(of: reception))
  }

  private func back(
    _ input: ReturnInput, _ order: OrderKey, _ known: ReturnStatement?, _ ledger: LedgerDesk
  ) throws(Problem) -> ReturnStatement {
    let moment = input.at?.date ?? known?.at ?? ledger.arrival
    try ledger.check(moment, field: "at")
    let value = try input.value.money(input.currency, field: "value")
    do {
      return try ReturnStatement(order: order, number: input.id, value: value, at: moment)
    } catch {
      throw .invalid("id", error)
    }
  }

  static func status(of reception: Reception) -> HTTPResponse.Status {
    switch reception {
    case .recorded: .created
    case .again: .ok
    case .waiting: .accepted
    }
  }
}
