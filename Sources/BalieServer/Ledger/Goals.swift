import BalieLedger
import BalieLog
import Foundation
import Hummingbird

/// `/api/goals`: what else was reached, as the site's server tells it.
struct Goals: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/goals") { request, _ in try await post(request) }
  }

  private func post(_ request: Request) async throws -> Response {
    let ledger = try premises.openLedger()
    let key = try await ledger.key(of: request, for: .goals)
    let input = try await request.input(GoalInput.self)
    try LedgerField.check(input.shop, is: key.shop)
    let goal = try goal(input, key.shop, ledger)
    let reception = try await ledger.book.record(.goal(goal), at: ledger.now())
    Measures.told("goal", reception).increment()
    return try .json(ReceptionShape(reception), status: Orders.status(of: reception))
  }

  private func goal(
    _ input: GoalInput, _ shop: ShopID, _ ledger: LedgerDesk
  ) throws(Problem) -> Goal {
    let moment = input.at?.date ?? ledger.arrival
    try ledger.check(moment, field: "at")
    let value = try input.value.map { amount throws(Problem) in
      try amount.money(input.currency, field: "value")
    }
    let name = try LedgerField.goal(input.name, field: "name")
    let conversation = try LedgerField.conversation(input.conversation)
    do {
      return try Goal(
        shop: shop, id: input.id, name: name, value: value, at: moment, isVerified: true,
        joining: Joining(conversation: conversation))
    } catch {
      throw .invalid("id", error)
    }
  }
}
