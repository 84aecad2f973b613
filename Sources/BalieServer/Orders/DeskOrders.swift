import BalieConversation
import BalieLedger
import BalieLog
import Hummingbird

/// `/api/desk/conversations/{id}/orders`: the orders of the customer whom the shop has signed for.
///
/// A security boundary: the customer is never named by who asks, only by the shop's signature that
/// the conversation's visitor showed. So another's order is not found, whoever asks for it.
struct DeskOrders: Resource {
  /// Most orders shown.
  static let mostRows = 20

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/conversations/{id}/orders") { _, context in
      try Response.json(try await orders(context.conversationID()))
    }
    router.get("/api/desk/conversations/{id}/orders/{number}") { _, context in
      let number = context.parameters.get("number")?.removingPercentEncoding ?? ""
      let order = try await order(number, context.conversationID())
      guard let order else { throw Problem.notFound("order") }
      return try Response.json(order)
    }
  }

  private func orders(_ id: ConversationID) async throws -> CustomerOrdersShape {
    let customer = try await customer(of: id)
    guard let shop = premises.shop, let number = customer.number else {
      return CustomerOrdersShape(
        source: customer.mark == nil ? .nobody : .ledger, try await kept(of: customer))
    }
    switch try await shop.orders(of: number) {
    case .success(let orders): return CustomerOrdersShape(source: .shop, orders)
    case .failure(let error):
      return CustomerOrdersShape(source: .ledger, try await kept(of: customer), error)
    }
  }

  private func order(_ number: String, _ id: ConversationID) async throws -> CustomerOrderShape? {
    let customer = try await customer(of: id)
    if let shop = premises.shop, let own = customer.number,
      case .success(let orders) = try await shop.order(number, of: own)
    {
      return orders.first.map(CustomerOrderShape.init)
    }
    return try await kept(of: customer).first { $0.number == number }.map(CustomerOrderShape.init)
  }

  /// Whose orders may be seen in a conversation.
  private struct Customer {
    let mark: [UInt8]?
    let number: String?
  }

  private func customer(of id: ConversationID) async throws -> Customer {
    guard let visitor = try await premises.visitorStore().visitor(of: id) else {
      throw Problem.notFound("conversation")
    }
    let mark = visitor.marks.compactMap { mark -> [UInt8]? in
      if case .customer(let digest) = mark { digest } else { nil }
    }.first
    // Where the shop's word was taken back, its number is nobody's any more.
    guard mark != nil else { return Customer(mark: nil, number: nil) }
    return Customer(mark: mark, number: try await premises.shop?.numbers.number(of: id))
  }

  private func kept(of customer: Customer) async throws -> [CustomerOrder] {
    guard let mark = customer.mark, let book = premises.ledger?.book else { return [] }
    let orders = try await book.accounts(of: mark, in: .main).compactMap(\.asCustomerOrder)
    return Array(orders.sorted { $0.placedAt > $1.placedAt }.prefix(Self.mostRows))
  }
}
