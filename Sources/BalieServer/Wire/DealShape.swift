import BalieConversation
import BalieLedger
import Foundation

/// A deal on the wire, the same for its visitor and at the desk.
struct DealShape: Encodable, Equatable, Sendable {
  let code: String
  let conditions: String?
  let amount: String?
  let currency: String?
  let percent: Int?
  let validUntil: Date
  let basis: String
  let state: String
  let settledAt: Date?

  init(_ deal: Deal) {
    code = deal.code.string
    conditions = deal.conditions?.string
    validUntil = deal.validUntil
    basis = deal.basis.rawValue
    state = deal.state.rawValue
    settledAt = deal.settledAt
    switch deal.saving {
    case .share(let percent): (amount, currency, self.percent) = (nil, nil, percent)
    case .amount(let minor, let currency):
      percent = nil
      self.currency = currency
      // Known when it was handed: a currency is never taken off the list.
      amount = (try? Currency(currency)).map { Money.decimal(minor, $0) } ?? String(minor)
    }
  }
}
