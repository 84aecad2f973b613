import BalieConversation
import BalieLedger
import BalieLog
import HTTPTypes
import Hummingbird

extension HTTPField.Name {
  /// The name that a browser keeps for its visitor, who agreed to be known again.
  static let balieVisitor = HTTPField.Name("Balie-Visitor")!  // a valid header name
}

/// `/api/conversations/{id}/visitor`: whose conversation this is, as far as they want it known.
///
/// The conversation's token must be shown as well: nobody makes somebody else's talk their own.
struct ConversationVisitor: Resource {
  /// Longest customer's number, in bytes.
  private static let longestNumber = 200

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/conversations/{id}/visitor", use: put)
    router.delete("/api/conversations/{id}/visitor", use: delete)
  }

  private struct Input: WireInput {
    let customer: Strict<CustomerShape>?

    enum CodingKeys: String, CodingKey, CaseIterable { case customer }
  }

  /// The customer first: what the shop says of them decides what their browser may say.
  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enterToAct(request, context)
    let visitors = try premises.visitorStore()
    let input = try await request.input(Input.self)
    let customer = try customer(of: input)
    let marks = [customer, try Self.browser(of: request)].compactMap { $0 }
    guard !marks.isEmpty else {
      throw Problem.invalid("Balie-Visitor", "or `customer` says who the visitor is; give one.")
    }
    var visitor: Visitor?
    for mark in marks { visitor = try await recognise(mark, in: id, visitors) }
    guard let visitor else { throw Problem.notFound("conversation") }
    // Only where the shop can be asked by it: otherwise nobody needs the number.
    if let number = input.customer?.value.number {
      try await premises.shop?.numbers.keep(number, of: id)
    }
    return try .json(VisitorShape(standing: visitor.standing.rawValue))
  }

  /// The visitor wants to be known no more in this browser.
  @Sendable private func delete(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    _ = try await premises.visitors.enterToAct(request, context)
    guard let mark = try Self.browser(of: request) else {
      throw Problem.invalid("Balie-Visitor", "is missing.")
    }
    try await premises.visitorStore().forget(mark)
    return Response(status: .noContent)
  }

  private func customer(of input: Input) throws(Problem) -> VisitorMark? {
    guard let customer = input.customer?.value else { return nil }
    guard (1...Self.longestNumber).contains(customer.number.utf8.count) else {
      throw .invalid("number", "must hold 1 to \(Self.longestNumber) bytes.")
    }
    try premises.shopSignature.check(customer, now: premises.now())
    return .customer(premises.customers.digest(of: customer.number, in: .main).bytes)
  }

  private static func browser(of request: Request) throws(Problem) -> VisitorMark? {
    guard let name = request.headers[.balieVisitor] else { return nil }
    guard Pattern.startID.matches(name) else {
      throw .invalid("Balie-Visitor", Pattern.startID.description)
    }
    return .browser(Bytes.digest(of: Array("visitor:\(name)".utf8)))
  }

  private func recognise(
    _ mark: VisitorMark, in id: ConversationID, _ visitors: any Visitors
  ) async throws -> Visitor? {
    do {
      return try await visitors.recognise(
        mark, in: id, as: VisitorID(rawValue: Bytes.hexadecimal(Bytes.random(16))),
        at: premises.now())
    } catch VisitorRefusal.otherCustomer {
      throw Problem.otherCustomer
    }
  }
}

extension Premises {
  func visitorStore() throws(Problem) -> any Visitors {
    guard let store = ports.visitors else { throw .noSuchRoute }
    return store
  }
}

extension Problem {
  static let otherCustomer = Problem(
    status: .conflict, code: "otherCustomer", title: "Another customer's",
    detail: "This conversation is another customer's: start a new one.")
}

/// How far a visitor is known.
struct VisitorShape: Encodable {
  let standing: String
}
