import BalieConversation
import BalieLedger
import BalieLog
import Foundation
import Logging

/// The shop's own word on orders, asked for once a minute and customer at most.
struct AskedShop: Sendable {
  /// Seconds for which an answer may lag behind.
  static let freshness = 60.0
  /// Seconds after which a shop that failed is asked again.
  static let rest = 10.0
  /// Most customers that are asked for at once; who comes then is told so.
  static let mostAtOnce = 16

  /// By which numbers it is asked.
  let numbers: any CustomerNumbers
  private let lookup: any OrderLookup
  private let shelf: Shelf<Question, Answer>
  private let logger: Logger

  private struct Question: Hashable {
    let customer: String
    let order: String?
  }

  typealias Answer = Result<[CustomerOrder], OrderLookupError>

  /// What a port tells, kept for a minute.
  init(_ ports: BalieServer.ShopPorts, logger: Logger, now: @escaping @Sendable () -> Date) {
    lookup = ports.lookup
    numbers = ports.numbers
    shelf = Shelf(most: 1_000, now: now)
    self.logger = logger
  }

  /// The customer's orders, or why they cannot be had.
  func orders(of customer: String) async throws -> Answer {
    try await answer(Question(customer: customer, order: nil))
  }

  /// One of the customer's orders: none where they have none of that number.
  func order(_ number: String, of customer: String) async throws -> Answer {
    try await answer(Question(customer: customer, order: number))
  }

  private func answer(_ question: Question) async throws -> Answer {
    guard await shelf.asking < Self.mostAtOnce else { return .failure(.busy) }
    return try await shelf.value(question) {
      let answer = await ask(question)
      note(answer)
      return Shelf.Found(
        value: answer, holds: (try? answer.get()) == nil ? Self.rest : Self.freshness)
    }.value
  }

  private func ask(_ question: Question) async -> Answer {
    do {
      guard let number = question.order else {
        return .success(try await lookup.orders(of: question.customer))
      }
      return .success(try await lookup.order(number, of: question.customer).map { [$0] } ?? [])
    } catch {
      return .failure(error)
    }
  }

  /// Whose orders were asked for is not for the log.
  private func note(_ answer: Answer) {
    guard case .failure(let error) = answer else {
      return Measures.shopAsked("answered").increment()
    }
    Measures.shopAsked(error.name).increment()
    logger.warning("The shop's orders cannot be had", metadata: ["reason": "\(error)"])
  }
}

extension BalieServer {
  /// Where the shop itself is asked for orders, and by which customers' numbers.
  public struct ShopPorts: Sendable {
    let lookup: any OrderLookup
    let numbers: any CustomerNumbers

    /// A shop that can be asked.
    public init(lookup: any OrderLookup, numbers: any CustomerNumbers) {
      self.lookup = lookup
      self.numbers = numbers
    }
  }
}
