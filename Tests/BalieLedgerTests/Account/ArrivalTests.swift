import BalieConversation
import Foundation
import Testing

@testable import BalieLedger

@Suite struct ArrivalTests {
  @Test(arguments: 0..<60)
  func `entries that arrive in any order and any number of times give the same ledger`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let entries = try Self.history(of: 12, with: &generator)
    let straight = try Self.fold(entries)
    for _ in 0..<6 {
      let again = (0..<entries.count / 2).compactMap { _ in
        entries.randomElement(using: &generator)
      }
      let ledger = try Self.fold((entries + again).shuffled(using: &generator))
      #expect(Self.come(ledger) == Self.come(straight))
    }
  }

  /// What the entries come to, as figures see it.
  private static func come(_ ledger: Ledger) -> [OrderKey: Outcome] {
    ledger.accounts.mapValues { Outcome(order: $0.order, balance: $0.balance) }
  }

  private struct Outcome: Equatable {
    let order: OrderStatement?
    let balance: OrderAccount.Balance
  }

  private static func fold(_ entries: [Entry]) throws -> Ledger {
    var ledger = Ledger()
    for entry in entries { try entry.record(in: &ledger) }
    return ledger
  }

  private enum Entry {
    case order(OrderStatement)
    case back(ReturnStatement)
    case off(Cancellation)

    func record(in ledger: inout Ledger) throws {
      switch self {
      case .order(let statement): _ = try ledger.record(statement)
      case .back(let statement): _ = try ledger.record(statement)
      case .off(let cancellation): _ = try ledger.record(cancellation)
      }
    }
  }

  /// What a shop and its pages can truly say of some orders: told by either or both, corrected,
  /// partly and wholly sent back, called off, joined late.
  private static func history(
    of count: Int, with generator: inout SeededGenerator
  ) throws -> [Entry] {
    try (1...count).flatMap { number in try entries(of: "\(number)", with: &generator) }
  }

  private static func entries(
    of number: String, with generator: inout SeededGenerator
  ) throws -> [Entry] {
    let shop = TestShop(currency: Bool.random(using: &generator) ? "EUR" : "JPY")
    let value = Int.random(in: 10...500, using: &generator)
    let touch = Touch(.answered, at: TestShop.at(-2), Touch.Context(topic: "retour"))
    let talk = Joining(conversation: ConversationID(rawValue: "talk\(number)"))
    var entries: [Entry] = []
    if Bool.random(using: &generator) {
      let joining = Joining(touches: [touch])
      for reload in [0.0, 0.5] {
        entries.append(
          .order(
            try shop.order(number, "\(value)", at: reload, verified: false, joining: joining)))
      }
    }
    if Int.random(in: 0..<4, using: &generator) > 0 {
      entries.append(.order(try shop.order(number, "\(value)", at: 1)))
      if Bool.random(using: &generator) {
        entries.append(.order(try shop.order(number, "\(value + 1)", at: 1, stated: 4)))
      }
      if Bool.random(using: &generator) {
        entries.append(.order(try shop.order(number, "\(value)", at: 1, joining: talk)))
      }
    }
    for part in 1...Int.random(in: 1...3, using: &generator) {
      entries.append(
        .back(try shop.back(number, "R\(part)", "\(value / 3)", at: 20 + Double(part))))
    }
    if Bool.random(using: &generator) { entries.append(.off(try shop.off(number, at: 50))) }
    return entries
  }
}
