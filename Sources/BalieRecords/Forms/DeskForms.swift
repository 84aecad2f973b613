import BalieConversation

struct OperatorMessagePostedForm: EventForm {
  static let type = "operatorMessagePosted"
  let number: Int
  let `operator`: String
  let clientID: String
  let epoch: Int
  let text: String

  var event: Event {
    .operatorMessagePosted(
      number: number, by: OperatorID(rawValue: `operator`), clientID: clientID, epoch: epoch,
      text: MessageText(stored: text))
  }

  func write(to json: inout JSONText) {
    json.field("clientID", clientID)
    json.field("epoch", epoch)
    json.field("number", number)
    json.field("operator", `operator`)
    json.field("text", text)
  }
}

extension OperatorMessagePostedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    `operator` = try json.value("operator")
    clientID = try json.value("clientID")
    epoch = try json.value("epoch")
    text = try json.value("text")
  }
}

struct NoteAddedForm: EventForm {
  static let type = "noteAdded"
  let number: Int
  let `operator`: String
  let clientID: String
  let text: String

  var event: Event {
    .noteAdded(
      number: number, by: OperatorID(rawValue: `operator`), clientID: clientID,
      text: MessageText(stored: text))
  }

  func write(to json: inout JSONText) {
    json.field("clientID", clientID)
    json.field("number", number)
    json.field("operator", `operator`)
    json.field("text", text)
  }
}

extension NoteAddedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    `operator` = try json.value("operator")
    clientID = try json.value("clientID")
    text = try json.value("text")
  }
}

struct VisitorDisconnectedForm: EventForm {
  static let type = "visitorDisconnected"

  var event: Event { .visitorDisconnected }

  func write(to json: inout JSONText) {}
}

extension VisitorDisconnectedForm {
  init(_ json: JSONObject) {}
}

struct VisitorReconnectedForm: EventForm {
  static let type = "visitorReconnected"

  var event: Event { .visitorReconnected }

  func write(to json: inout JSONText) {}
}

extension VisitorReconnectedForm {
  init(_ json: JSONObject) {}
}

struct FollowUpLeftForm: EventForm {
  static let type = "followUpLeft"
  let followUp: FollowUpRecord

  var event: Event {
    get throws { .followUpLeft(try followUp.followUp) }
  }

  func write(to json: inout JSONText) throws {
    try json.field("followUp", followUp)
  }
}

extension FollowUpLeftForm {
  init(_ json: JSONObject) throws {
    followUp = try json.value("followUp")
  }
}

struct FollowUpStateChangedForm: EventForm {
  static let type = "followUpStateChanged"
  let index: Int
  let state: FollowUpStateRecord

  var event: Event {
    get throws { .followUpStateChanged(index: index, try state.state) }
  }

  func write(to json: inout JSONText) throws {
    json.field("index", index)
    try json.field("state", state)
  }
}

extension FollowUpStateChangedForm {
  init(_ json: JSONObject) throws {
    index = try json.value("index")
    state = try json.value("state")
  }
}

struct ConversationClosedForm: EventForm {
  static let type = "conversationClosed"
  let outcome: String
  /// Who closed it; nobody where time did.
  let by: PartyRecord?

  var event: Event {
    get throws {
      .conversationClosed(try known(outcome, as: "outcome"), by: try by.map { try $0.author })
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("by", by)
    json.field("outcome", outcome)
  }
}

extension ConversationClosedForm {
  init(_ json: JSONObject) throws {
    outcome = try json.value("outcome")
    by = try json.optional("by")
  }
}

struct ConversationRatedForm: EventForm {
  static let type = "conversationRated"
  let score: Int
  let comment: String?

  var event: Event {
    .conversationRated(
      Conversation.Rating(score: score, comment: comment.map { MessageText(stored: $0) }))
  }

  func write(to json: inout JSONText) {
    json.field("comment", comment)
    json.field("score", score)
  }
}

extension ConversationRatedForm {
  init(_ json: JSONObject) throws {
    score = try json.value("score")
    comment = try json.optional("comment")
  }
}
