import BalieConversation

struct DealHandedForm: EventForm {
  static let type = "dealHanded"
  let number: Int
  let `operator`: String
  let clientID: String
  let epoch: Int
  let deal: DealRecord

  var event: Event {
    get throws {
      .dealHanded(
        number: number, by: OperatorID(rawValue: `operator`), clientID: clientID, epoch: epoch,
        deal: try deal.deal)
    }
  }

  func write(to json: inout JSONText) throws {
    json.field("clientID", clientID)
    try json.field("deal", deal)
    json.field("epoch", epoch)
    json.field("number", number)
    json.field("operator", `operator`)
  }
}

extension DealHandedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    `operator` = try json.value("operator")
    clientID = try json.value("clientID")
    epoch = try json.value("epoch")
    deal = try json.value("deal")
  }
}

struct DealSettledForm: EventForm {
  static let type = "dealSettled"
  let number: Int
  let state: String

  var event: Event {
    get throws { .dealSettled(number, try known(state, as: "state of a deal")) }
  }

  func write(to json: inout JSONText) {
    json.field("number", number)
    json.field("state", state)
  }
}

extension DealSettledForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    state = try json.value("state")
  }
}
