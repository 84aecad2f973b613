import BalieConversation

/// A left message as it is when it is left: what becomes of it is in later events.
struct FollowUpRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let text: String
  let contact: ContactRecord
  let leftAt: StoredMoment

  init(_ followUp: FollowUp) throws {
    guard followUp.state == .open else {
      throw UnreadableRecord.inexpressible("a message is left open")
    }
    text = followUp.text.string
    contact = ContactRecord(followUp.contact)
    leftAt = StoredMoment(followUp.leftAt)
  }

  var followUp: FollowUp {
    FollowUp(text: MessageText(stored: text), contact: contact.contact, leftAt: leftAt.date)
  }

  func write(to json: inout JSONText) throws {
    try json.field("contact", contact)
    json.field("leftAt", leftAt)
    json.field("text", text)
  }
}

extension FollowUpRecord {
  init(_ json: JSONObject) throws {
    text = try json.value("text")
    contact = try json.value("contact")
    leftAt = try json.value("leftAt")
  }
}

/// How a left message stands, and with whom.
package struct FollowUpStateRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  package let kind: String
  package let `operator`: String?

  package init(kind: String, operator: String?) {
    self.kind = kind
    self.operator = `operator`
  }

  package init(_ state: FollowUp.State) {
    switch state {
    case .open: self.init(kind: "open", operator: nil)
    case .claimed(let id): self.init(kind: "claimed", operator: id.rawValue)
    case .done(let id): self.init(kind: "done", operator: id.rawValue)
    }
  }

  package var state: FollowUp.State {
    get throws {
      switch (kind, `operator`) {
      case ("open", nil): .open
      case ("claimed", let name?): .claimed(OperatorID(rawValue: name))
      case ("done", let name?): .done(OperatorID(rawValue: name))
      default: throw UnreadableRecord.unknownWord(kind, field: "state of a left message")
      }
    }
  }

  package func write(to json: inout JSONText) {
    json.field("kind", kind)
    json.field("operator", `operator`)
  }
}

extension FollowUpStateRecord {
  package init(_ json: JSONObject) throws {
    kind = try json.value("kind")
    `operator` = try json.optional("operator")
  }
}
