import BalieConversation

struct HandoffInitiatedForm: EventForm {
  static let type = "handoffInitiated"
  let handoff: HandoffRecord

  var event: Event {
    get throws { .handoffInitiated(try handoff.handoff) }
  }

  func write(to json: inout JSONText) throws {
    try json.field("handoff", handoff)
  }
}

extension HandoffInitiatedForm {
  init(_ json: JSONObject) throws {
    handoff = try json.value("handoff")
  }
}

struct OfferMadeForm: EventForm {
  static let type = "offerMade"
  let offer: OfferRecord

  var event: Event { .offerMade(offer.offer) }

  func write(to json: inout JSONText) throws {
    try json.field("offer", offer)
  }
}

extension OfferMadeForm {
  init(_ json: JSONObject) throws {
    offer = try json.value("offer")
  }
}

struct OfferEndedForm: EventForm {
  static let type = "offerEnded"
  let number: Int
  let outcome: String

  var event: Event {
    get throws { .offerEnded(number, try known(outcome, as: "outcome of an offer")) }
  }

  func write(to json: inout JSONText) {
    json.field("number", number)
    json.field("outcome", outcome)
  }
}

extension OfferEndedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    outcome = try json.value("outcome")
  }
}

struct VisitorChoseToWaitForm: EventForm {
  static let type = "visitorChoseToWait"

  var event: Event { .visitorChoseToWait }

  func write(to json: inout JSONText) {}
}

extension VisitorChoseToWaitForm {
  init(_ json: JSONObject) {}
}

struct HandoffAcceptedForm: EventForm {
  static let type = "handoffAccepted"
  let `operator`: String

  var event: Event { .handoffAccepted(by: OperatorID(rawValue: `operator`)) }

  func write(to json: inout JSONText) {
    json.field("operator", `operator`)
  }
}

extension HandoffAcceptedForm {
  init(_ json: JSONObject) throws {
    `operator` = try json.value("operator")
  }
}

struct HandoffFailedForm: EventForm {
  static let type = "handoffFailed"
  let failure: String

  var event: Event {
    get throws { .handoffFailed(try known(failure, as: "failure of a handoff")) }
  }

  func write(to json: inout JSONText) {
    json.field("failure", failure)
  }
}

extension HandoffFailedForm {
  init(_ json: JSONObject) throws {
    failure = try json.value("failure")
  }
}

struct TransferFailedForm: EventForm {
  static let type = "transferFailed"
  let failure: String

  var event: Event {
    get throws { .transferFailed(try known(failure, as: "failure of a handoff")) }
  }

  func write(to json: inout JSONText) {
    json.field("failure", failure)
  }
}

extension TransferFailedForm {
  init(_ json: JSONObject) throws {
    failure = try json.value("failure")
  }
}

struct HandoffCompletedForm: EventForm {
  static let type = "handoffCompleted"

  var event: Event { .handoffCompleted }

  func write(to json: inout JSONText) {}
}

extension HandoffCompletedForm {
  init(_ json: JSONObject) {}
}

struct OwnerChangedForm: EventForm {
  static let type = "ownerChanged"
  let owner: PartyRecord
  let epoch: Int

  var event: Event {
    get throws { .ownerChanged(to: try owner.owner, epoch: epoch) }
  }

  func write(to json: inout JSONText) throws {
    json.field("epoch", epoch)
    try json.field("owner", owner)
  }
}

extension OwnerChangedForm {
  init(_ json: JSONObject) throws {
    owner = try json.value("owner")
    epoch = try json.value("epoch")
  }
}
