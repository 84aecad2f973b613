import BalieConversation

/// A deal as it is when it is handed: what becomes of it is in a later event.
struct DealRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let text: String
  let code: String
  let conditions: String?
  let validUntil: StoredMoment
  let basis: String
  /// Minor units, with the currency; not there where a share is.
  let amount: Int?
  let currency: String?
  let percent: Int?

  init(_ deal: Deal) throws {
    guard deal.state == .open else {
      throw UnreadableRecord.inexpressible("a deal is open when it is handed")
    }
    text = deal.text.string
    code = deal.code.string
    conditions = deal.conditions?.string
    validUntil = StoredMoment(deal.validUntil)
    basis = deal.basis.rawValue
    switch deal.saving {
    case .amount(let minor, let currency):
      (amount, self.currency, percent) = (Int(minor), currency, nil)
    case .share(let percent): (amount, currency, self.percent) = (nil, nil, percent)
    }
  }

  var deal: Deal {
    get throws {
      Deal(
        text: MessageText(stored: text), saving: try saving, code: DealCode(stored: code),
        conditions: conditions.map { MessageText(stored: $0) }, validUntil: validUntil.date,
        basis: try known(basis, as: "basis of a deal"))
    }
  }

  private var saving: Deal.Saving {
    get throws {
      switch (amount, currency, percent) {
      case (let amount?, let currency?, nil):
        .amount(minor: Int64(amount), currency: currency)
      case (nil, nil, let percent?): .share(percent: percent)
      default:
        throw UnreadableRecord.damagedEvent(
          type: DealHandedForm.type, reason: "it saves neither an amount nor a share")
      }
    }
  }

  func write(to json: inout JSONText) {
    if let amount { json.field("amount", amount) }
    json.field("basis", basis)
    json.field("code", code)
    json.field("conditions", conditions)
    json.field("currency", currency)
    if let percent { json.field("percent", percent) }
    json.field("text", text)
    json.field("validUntil", validUntil)
  }
}

extension DealRecord {
  init(_ json: JSONObject) throws {
    text = try json.value("text")
    code = try json.value("code")
    conditions = try json.optional("conditions")
    validUntil = try json.value("validUntil")
    basis = try json.value("basis")
    amount = try json.optional("amount")
    currency = try json.optional("currency")
    percent = try json.optional("percent")
  }
}
