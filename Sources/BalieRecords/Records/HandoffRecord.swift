import BalieConversation

/// A handoff as it is when it is initiated: what becomes of it is in later events.
struct HandoffRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let number: Int
  let reason: String
  let openQuestion: String?
  let language: String
  let target: PartyRecord
  let from: String?
  let note: String?
  let initiatedAt: StoredMoment

  init(_ handoff: Handoff) throws {
    guard handoff.state == .seeking, handoff.offers.isEmpty else {
      throw UnreadableRecord.inexpressible("a handoff is initiated open and without offers")
    }
    self.init(asBegun: handoff)
  }

  /// The handoff as it was when it began, however it stands now.
  init(asBegun handoff: Handoff) {
    number = handoff.number
    reason = handoff.reason.rawValue
    openQuestion = handoff.openQuestion
    language = handoff.language.rawValue
    target = PartyRecord(handoff.target)
    from = handoff.from?.rawValue
    note = handoff.note?.string
    initiatedAt = StoredMoment(handoff.initiatedAt)
  }

  var handoff: Handoff {
    get throws {
      Handoff(
        number: number, reason: try known(reason, as: "reason of a handoff"),
        openQuestion: openQuestion, language: LanguageCode(rawValue: language),
        target: try target.target, from: from.map(OperatorID.init(rawValue:)),
        note: note.map { MessageText(stored: $0) }, initiatedAt: initiatedAt.date)
    }
  }

  func write(to json: inout JSONText) throws {
    json.field("from", from)
    json.field("initiatedAt", initiatedAt)
    json.field("language", language)
    json.field("note", note)
    json.field("number", number)
    json.field("openQuestion", openQuestion)
    json.field("reason", reason)
    try json.field("target", target)
  }
}

extension HandoffRecord {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    reason = try json.value("reason")
    openQuestion = try json.optional("openQuestion")
    language = try json.value("language")
    target = try json.value("target")
    from = try json.optional("from")
    note = try json.optional("note")
    initiatedAt = try json.value("initiatedAt")
  }
}

/// An offer as it is when it is made: how it ends is in a later event.
struct OfferRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let number: Int
  let to: String
  let madeAt: StoredMoment
  let deadline: StoredMoment

  init(_ offer: Offer) throws {
    guard offer.outcome == nil else {
      throw UnreadableRecord.inexpressible("an offer is made open")
    }
    self.init(asMade: offer)
  }

  /// The offer as it was when it was made, however it ended.
  init(asMade offer: Offer) {
    number = offer.number
    to = offer.to.rawValue
    madeAt = StoredMoment(offer.madeAt)
    deadline = StoredMoment(offer.deadline)
  }

  var offer: Offer {
    Offer(
      number: number, to: OperatorID(rawValue: to), madeAt: madeAt.date, deadline: deadline.date)
  }

  func write(to json: inout JSONText) {
    json.field("deadline", deadline)
    json.field("madeAt", madeAt)
    json.field("number", number)
    json.field("to", to)
  }
}

extension OfferRecord {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    to = try json.value("to")
    madeAt = try json.value("madeAt")
    deadline = try json.value("deadline")
  }
}
