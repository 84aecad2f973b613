import BalieLedger
import BalieLog
import Dispatch
import Foundation

/// Asks the shop's server for a customer's orders: a signed POST to the one address that the site
/// configured.
public struct ShopOrders: OrderLookup {
  /// Longest that an answer may take, in milliseconds.
  static let patience = 2_000
  /// Most bytes of an answer.
  static let mostBytes = 65_536

  private let address: String
  private let sign: @Sendable (_ body: String, _ moment: Int) -> String
  private let now: @Sendable () -> Date
  private let queue = DispatchQueue(label: "balie.shop", attributes: .concurrent)

  /// - Parameters:
  ///   - address: Where the shop answers, `http` or `https`.
  ///   - sign: The signature over a body and the moment at which it is sent, in seconds since 1970.
  public init(
    address: String, now: @escaping @Sendable () -> Date = { Date() },
    sign: @escaping @Sendable (_ body: String, _ moment: Int) -> String
  ) {
    self.address = address
    self.sign = sign
    self.now = now
  }

  /// The customer's orders, the latest first.
  public func orders(of customer: String) async throws(OrderLookupError) -> [CustomerOrder] {
    try await ask(Question(customer: customer, order: nil))
  }

  /// One of the customer's orders.
  public func order(
    _ number: String, of customer: String
  ) async throws(OrderLookupError) -> CustomerOrder? {
    let orders = try await ask(Question(customer: customer, order: number))
    guard orders.allSatisfy({ $0.number == number }) else {
      throw .notUnderstood("an order that was not asked for")
    }
    return orders.first
  }

  private struct Question: Encodable {
    let customer: String
    let order: String?
  }

  private func ask(_ question: Question) async throws(OrderLookupError) -> [CustomerOrder] {
    let bytes = try await aside(request(question))
    return try ShopAnswer(bytes, of: question.customer).orders
  }

  private func request(_ question: Question) -> BoundedRequest {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data: Data
    do { data = try encoder.encode(question) } catch {
      preconditionFailure("texts always encode: \(error)")
    }
    let body = String(decoding: data, as: UTF8.self)
    let moment = Int(now().timeIntervalSince1970)
    return BoundedRequest(
      address: address, body: body,
      headers: [
        "Content-Type: application/json", "Accept: application/json", "Balie-Moment: \(moment)",
        "Balie-Signature: \(sign(body, moment))",
      ],
      milliseconds: Self.patience, mostBytes: Self.mostBytes)
  }

  /// The library waits on the thread that asks, so that is none of Swift's few.
  private func aside(_ request: BoundedRequest) async throws(OrderLookupError) -> [UInt8] {
    let result: Result<[UInt8], OrderLookupError> = await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(
          returning: Result { () throws(OrderLookupError) in try request.perform() })
      }
    }
    return try result.get()
  }
}
