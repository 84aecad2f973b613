import BalieConversation

/// A handoff as it stands, with the offers that were made.
struct HandoffStateRecord: JSONWritable, Sendable {
  private let begun: HandoffRecord
  private let state: HandoffStandingRecord
  private let offers: [OfferStateRecord]

  init(_ handoff: Handoff) {
    begun = HandoffRecord(asBegun: handoff)
    state = HandoffStandingRecord(handoff.state)
    offers = handoff.offers.map(OfferStateRecord.init)
  }

  var handoff: Handoff {
    get throws {
      var handoff = try begun.handoff
      handoff.state = try state.state
      handoff.offers = try offers.map { try $0.offer }
      return handoff
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("begun", begun)
    if !offers.isEmpty { try json.field("offers", offers) }
    try json.field("state", state)
  }
}

extension HandoffStateRecord: JSONObjectReadable {
  init(_ json: JSONObject) throws {
    begun = try json.value("begun")
    offers = try json.optional("offers") ?? []
    state = try json.value("state")
  }
}

/// How far a handoff is, and with whom or why it failed.
struct HandoffStandingRecord: JSONWritable, Sendable {
  private let kind: String
  private let name: String?

  init(_ state: Handoff.State) {
    switch state {
    case .seeking: (kind, name) = ("seeking", nil)
    case .waiting: (kind, name) = ("waiting", nil)
    case .accepted(let id): (kind, name) = ("accepted", id.rawValue)
    case .completed(let id): (kind, name) = ("completed", id.rawValue)
    case .failed(let failure): (kind, name) = ("failed", failure.rawValue)
    }
  }

  var state: Handoff.State {
    get throws {
      switch (kind, name) {
      case ("seeking", nil): .seeking
      case ("waiting", nil): .waiting
      case ("accepted", let name?): .accepted(OperatorID(rawValue: name))
      case ("completed", let name?): .completed(OperatorID(rawValue: name))
      case ("failed", let name?): .failed(try known(name, as: "failure of a handoff"))
      default: throw UnreadableRecord.unknownWord(kind, field: "state of a handoff")
      }
    }
  }

  func write(to json: inout JSONText) {
    json.field("kind", kind)
    json.field("name", name)
  }
}

extension HandoffStandingRecord: JSONObjectReadable {
  init(_ json: JSONObject) throws {
    kind = try json.value("kind")
    name = try json.optional("name")
  }
}

/// An offer with how it ended, where it has.
struct OfferStateRecord: JSONWritable, Sendable {
  private let made: OfferRecord
  private let outcome: String?

  init(_ offer: Offer) {
    made = OfferRecord(asMade: offer)
    outcome = offer.outcome?.rawValue
  }

  var offer: Offer {
    get throws {
      var offer = made.offer
      offer.outcome = try outcome.map { try known($0, as: "outcome of an offer") }
      return offer
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("made", made)
    json.field("outcome", outcome)
  }
}

extension OfferStateRecord: JSONObjectReadable {
  init(_ json: JSONObject) throws {
    made = try json.value("made")
    outcome = try json.optional("outcome")
  }
}
