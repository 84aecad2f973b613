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

struct OfferMadeForm: EventForm {
  static let type = "offerMade"
  let offer: OfferRecord

  var event: Event { .offerMade(offer.offer) }

  func write(to json: inout JSONText) throws {
    try json.field("offer", offer)
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

struct VisitorChoseToWaitForm: EventForm {
  static let type = "visitorChoseToWait"

  var event: Event { .visitorChoseToWait }

  func write(to json: inout JSONText) {}
}

struct HandoffAcceptedForm: EventForm {
  static let type = "handoffAccepted"
  let `operator`: String

  var event: Event { .handoffAccepted(by: OperatorID(rawValue: `operator`)) }

  func write(to json: inout JSONText) {
    json.field("operator", `operator`)
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

struct HandoffCompletedForm: EventForm {
  static let type = "handoffCompleted"

  var event: Event { .handoffCompleted }

  func write(to json: inout JSONText) {}
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
