import BalieConversation

/// A left message as it is when it is left: what becomes of it is in later events.
struct FollowUpRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let text: String
  let contact: ContactRecord
  let leftAt: StoredMoment
  let promise: PromiseRecord?

  init(_ followUp: FollowUp) throws {
    guard followUp.state == .open else {
      throw UnreadableRecord.inexpressible("a message is left open")
    }
    text = followUp.text.string
    contact = ContactRecord(followUp.contact)
    leftAt = StoredMoment(followUp.leftAt)
    promise = followUp.promise.map(PromiseRecord.init)
  }

  var followUp: FollowUp {
    get throws {
      FollowUp(
        text: MessageText(stored: text), contact: contact.contact, leftAt: leftAt.date,
        promise: try promise?.promise)
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("contact", contact)
    json.field("leftAt", leftAt)
    try json.field("promise", promise)
    json.field("text", text)
  }
}

extension FollowUpRecord {
  init(_ json: JSONObject) throws {
    text = try json.value("text")
    contact = try json.value("contact")
    leftAt = try json.value("leftAt")
    promise = try json.optional("promise")
  }
}

/// What was promised with a left message.
package struct PromiseRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  package let day: String
  package let means: String

  package init(day: String, means: String) {
    self.day = day
    self.means = means
  }

  package init(_ promise: Promise) {
    self.init(day: promise.day.description, means: promise.means.rawValue)
  }

  package var promise: Promise {
    get throws {
      guard let day = Day(day) else {
        throw UnreadableRecord.unknownWord(day, field: "promised day")
      }
      return Promise(day: day, means: try known(means, as: "means of a promise"))
    }
  }

  package func write(to json: inout JSONText) {
    json.field("day", day)
    json.field("means", means)
  }
}

extension PromiseRecord {
  package init(_ json: JSONObject) throws {
    day = try json.value("day")
    means = try json.value("means")
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
