import BalieConversation
import BalieLedger
import BalieLog
import Foundation
import Hummingbird

/// `/api/page/orders` and `/api/page/goals`: what a page of the site tells.
///
/// A security boundary: anybody can make a page say anything, so nothing told here is verified, and
/// what the shop's server tells of the same order wins. The page sends the conversation's token and
/// the visit's key only where the visitor agreed to measuring; without them the order knows nobody.
struct PageLedger: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/page/orders") { request, context in try await order(request, context) }
    router.post("/api/page/goals") { request, context in try await goal(request, context) }
  }

  private struct OrderTold: WireInput {
    let id: String
    let value: WireAmount
    let currency: String?
    let items: Int?
    let goal: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case id, value, currency, items, goal }
  }

  private func order(_ request: Request, _ context: BalieContext) async throws -> Response {
    let ledger = try enter(request, context)
    let input = try await request.input(OrderTold.self)
    let goal = try input.goal.map { name throws(Problem) in
      try LedgerField.goal(name, field: "goal")
    }
    let statement: OrderStatement
    do {
      statement = try OrderStatement(
        key: try LedgerField.order(input.id, in: .main, field: "id"),
        value: try input.value.money(input.currency, field: "value"), placedAt: ledger.arrival,
        isVerified: false, items: input.items, goal: goal ?? .purchase,
        joining: try await joining(request))
    } catch let error as EntryError {
      throw Problem.invalid("items", error)
    }
    return try await take(.order(statement), request, ledger)
  }

  private struct GoalTold: WireInput {
    let id, name: String
    let value: WireAmount?
    let currency: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case id, name, value, currency }
  }

  private func goal(_ request: Request, _ context: BalieContext) async throws -> Response {
    let ledger = try enter(request, context)
    let input = try await request.input(GoalTold.self)
    let value = try input.value.map { amount throws(Problem) in
      try amount.money(input.currency, field: "value")
    }
    let goal: Goal
    do {
      goal = try Goal(
        shop: .main, id: input.id, name: try LedgerField.goal(input.name, field: "name"),
        value: value, at: ledger.arrival, isVerified: false, joining: try await joining(request))
    } catch let error as EntryError {
      throw Problem.invalid("id", error)
    }
    return try await take(.goal(goal), request, ledger)
  }

  /// Nothing of the order comes back: the page may be anybody's.
  private func take(
    _ entry: LedgerEntry, _ request: Request, _ ledger: LedgerDesk
  ) async throws -> Response {
    let visit = try VisitDoor.visit(of: request)
    let reception = try await ledger.book.record(entry, of: visit, at: ledger.now())
    Measures.told("page", reception).increment()
    return try .json(ReceptionShape(reception), status: Orders.status(of: reception))
  }

  private func enter(
    _ request: Request, _ context: BalieContext
  ) throws(Problem) -> LedgerDesk {
    let from = premises.address.of(request, context)
    try premises.limiter.take(
      RateLimiter.Key("page \(from)", premises.configuration.limits.startsPerAddress))
    return try premises.openLedger()
  }

  /// The conversation whose token the page sent; a token of none is as good as no token.
  private func joining(_ request: Request) async throws -> Joining {
    guard let secret = request.headers[.balieToken] else { return Joining() }
    let digest = SessionToken(secret: secret).digest
    return Joining(
      conversation: try await premises.ports.archive.conversation(tokenDigest: digest))
  }
}
