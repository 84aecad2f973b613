import BalieConversation
import BalieLedger
import Foundation

/// A deal as an operator hands it: either an amount with its currency, or a share.
struct DealInput: WireInput {
  let clientId: String
  let epoch: Int
  let text: String
  let code: String
  let conditions: String?
  let amount: WireAmount?
  let currency: String?
  let percent: Int?
  let validUntil: WireMoment

  enum CodingKeys: String, CodingKey, CaseIterable {
    case clientId, epoch, text, code, conditions, amount, currency, percent, validUntil
  }

  func deal(from basis: Deal.Basis) throws -> Deal {
    Deal(
      text: try MessageText(text), saving: try saving(), code: try DealCode(code),
      conditions: try MessageText.given(conditions), validUntil: validUntil.date, basis: basis)
  }

  private func saving() throws(Problem) -> Deal.Saving {
    switch (amount, percent) {
    case (let amount?, nil):
      let money = try amount.money(currency, field: "amount")
      guard money.minor > 0 else { throw .invalid("amount", "must be more than nothing.") }
      return .amount(minor: money.minor, currency: money.currency.code)
    case (nil, let percent?):
      guard 1...100 ~= percent else { throw .invalid("percent", "must be 1 to 100.") }
      return .share(percent: percent)
    default: throw .invalid("amount", "or `percent` must be there, and not both.")
    }
  }
}
