import BalieConversation

struct HandoffInitiatedForm: EventForm {
  static let type = "handoffInitiated"
  let handoff: HandoffRecord

  var event: Event {
    get throws { .handoffInitiated(try handoff.handoff) }
  }
}

struct OfferMadeForm: EventForm {
  static let type = "offerMade"
  let offer: OfferRecord

  var event: Event { .offerMade(offer.offer) }
}

struct OfferEndedForm: EventForm {
  static let type = "offerEnded"
  let number: Int
  let outcome: String

  var event: Event {
    get throws { .offerEnded(number, try known(outcome, as: "outcome of an offer")) }
  }
}

struct VisitorChoseToWaitForm: EventForm {
  static let type = "visitorChoseToWait"

  var event: Event { .visitorChoseToWait }
}

struct HandoffAcceptedForm: EventForm {
  static let type = "handoffAccepted"
  let `operator`: String

  var event: Event { .handoffAccepted(by: OperatorID(rawValue: `operator`)) }
}

struct HandoffFailedForm: EventForm {
  static let type = "handoffFailed"
  let failure: String

  var event: Event {
    get throws { .handoffFailed(try known(failure, as: "failure of a handoff")) }
  }
}

struct TransferFailedForm: EventForm {
  static let type = "transferFailed"
  let failure: String

  var event: Event {
    get throws { .transferFailed(try known(failure, as: "failure of a handoff")) }
  }
}

struct HandoffCompletedForm: EventForm {
  static let type = "handoffCompleted"

  var event: Event { .handoffCompleted }
}

struct OwnerChangedForm: EventForm {
  static let type = "ownerChanged"
  let owner: PartyRecord
  let epoch: Int

  var event: Event {
    get throws { .ownerChanged(to: try owner.owner, epoch: epoch) }
  }
}
