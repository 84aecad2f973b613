import BalieConversation

struct FollowUpAnsweredForm: EventForm {
  static let type = "followUpAnswered"
  let index: Int
  let number: Int
  let `operator`: String
  let clientID: String
  let text: String

  var event: Event {
    .followUpAnswered(
      index: index, number: number, by: OperatorID(rawValue: `operator`), clientID: clientID,
      text: MessageText(stored: text))
  }

  func write(to json: inout JSONText) {
    json.field("clientID", clientID)
    json.field("index", index)
    json.field("number", number)
    json.field("operator", `operator`)
    json.field("text", text)
  }
}

extension FollowUpAnsweredForm {
  init(_ json: JSONObject) throws {
    index = try json.value("index")
    number = try json.value("number")
    `operator` = try json.value("operator")
    clientID = try json.value("clientID")
    text = try json.value("text")
  }
}

struct AttachmentPostedForm: EventForm {
  static let type = "attachmentPosted"
  let number: Int
  let by: PartyRecord
  let clientID: String
  let attachment: AttachmentRecord

  var event: Event {
    get throws {
      .attachmentPosted(
        number: number, by: try by.author, clientID: clientID,
        attachment: try attachment.attachment)
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("attachment", attachment)
    try json.field("by", by)
    json.field("clientID", clientID)
    json.field("number", number)
  }
}

extension AttachmentPostedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    by = try json.value("by")
    clientID = try json.value("clientID")
    attachment = try json.value("attachment")
  }
}

struct MessagesSeenForm: EventForm {
  static let type = "messagesSeen"
  let number: Int
  let by: String

  var event: Event {
    get throws { .messagesSeen(upTo: number, by: try known(by, as: "reader")) }
  }

  func write(to json: inout JSONText) {
    json.field("by", by)
    json.field("number", number)
  }
}

extension MessagesSeenForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    by = try json.value("by")
  }
}

struct TranscriptRequestedForm: EventForm {
  static let type = "transcriptRequested"
  let email: String

  var event: Event { .transcriptRequested(email: email) }

  func write(to json: inout JSONText) {
    json.field("email", email)
  }
}

extension TranscriptRequestedForm {
  init(_ json: JSONObject) throws {
    email = try json.value("email")
  }
}

struct ErasureRequestedForm: EventForm {
  static let type = "erasureRequested"

  var event: Event { .erasureRequested }

  func write(to json: inout JSONText) {}
}

extension ErasureRequestedForm {
  init(_ json: JSONObject) {}
}

struct TagsChangedForm: EventForm {
  static let type = "tagsChanged"
  let tags: [String]
  let `operator`: String

  var event: Event { .tagsChanged(tags, by: OperatorID(rawValue: `operator`)) }

  func write(to json: inout JSONText) {
    json.field("operator", `operator`)
    json.field("tags", tags)
  }
}

extension TagsChangedForm {
  init(_ json: JSONObject) throws {
    tags = try json.value("tags")
    `operator` = try json.value("operator")
  }
}
