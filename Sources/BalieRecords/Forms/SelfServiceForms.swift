import BalieConversation

struct ConversationStartedForm: EventForm {
  static let type = "conversationStarted"
  let siteLanguage: String
  let page: PageRecord?
  let team: String?

  var event: Event {
    .conversationStarted(
      siteLanguage: LanguageCode(rawValue: siteLanguage), page: page.map(\.page),
      team: team.map(TeamID.init(rawValue:)))
  }

  func write(to json: inout JSONText) throws {
    try json.field("page", page)
    json.field("siteLanguage", siteLanguage)
    json.field("team", team)
  }
}

extension ConversationStartedForm {
  init(_ json: JSONObject) throws {
    siteLanguage = try json.value("siteLanguage")
    page = try json.optional("page")
    team = try json.optional("team")
  }
}

struct EpisodeStartedForm: EventForm {
  static let type = "episodeStarted"
  let number: Int

  var event: Event { .episodeStarted(number: number) }

  func write(to json: inout JSONText) {
    json.field("number", number)
  }
}

extension EpisodeStartedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
  }
}

struct LanguageChangedForm: EventForm {
  static let type = "languageChanged"
  let language: String

  var event: Event { .languageChanged(LanguageCode(rawValue: language)) }

  func write(to json: inout JSONText) {
    json.field("language", language)
  }
}

extension LanguageChangedForm {
  init(_ json: JSONObject) throws {
    language = try json.value("language")
  }
}

struct PageViewedForm: EventForm {
  static let type = "pageViewed"
  let page: PageRecord

  var event: Event { .pageViewed(page.page) }

  func write(to json: inout JSONText) throws {
    try json.field("page", page)
  }
}

extension PageViewedForm {
  init(_ json: JSONObject) throws {
    page = try json.value("page")
  }
}

struct VisitorMessagePostedForm: EventForm {
  static let type = "visitorMessagePosted"
  let number: Int
  let clientID: String
  let text: String
  let chosenTopic: String?

  var event: Event {
    .visitorMessagePosted(
      number: number, clientID: clientID, text: MessageText(stored: text), chosenTopic: chosenTopic)
  }

  func write(to json: inout JSONText) {
    json.field("chosenTopic", chosenTopic)
    json.field("clientID", clientID)
    json.field("number", number)
    json.field("text", text)
  }
}

extension VisitorMessagePostedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    clientID = try json.value("clientID")
    text = try json.value("text")
    chosenTopic = try json.optional("chosenTopic")
  }
}

struct BotRepliedForm: EventForm {
  static let type = "botReplied"
  let number: Int
  let epoch: Int
  var content: ContentRecord

  var event: Event {
    get throws { .botReplied(number: number, epoch: epoch, content: try content.content) }
  }

  mutating func resolve(in context: ChangeContext) throws {
    try content.resolve(context.answers)
  }

  func write(to json: inout JSONText) throws {
    try json.field("content", content)
    json.field("epoch", epoch)
    json.field("number", number)
  }
}

extension BotRepliedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    epoch = try json.value("epoch")
    content = try json.value("content")
  }
}

struct AnswerRatedForm: EventForm {
  static let type = "answerRated"
  let number: Int
  let feedback: String

  var event: Event {
    get throws { .answerRated(number, try known(feedback, as: "feedback")) }
  }

  func write(to json: inout JSONText) {
    json.field("feedback", feedback)
    json.field("number", number)
  }
}

extension AnswerRatedForm {
  init(_ json: JSONObject) throws {
    number = try json.value("number")
    feedback = try json.value("feedback")
  }
}

struct ContactGivenForm: EventForm {
  static let type = "contactGiven"
  let contact: ContactRecord

  var event: Event { .contactGiven(contact.contact) }

  func write(to json: inout JSONText) throws {
    try json.field("contact", contact)
  }
}

extension ContactGivenForm {
  init(_ json: JSONObject) throws {
    contact = try json.value("contact")
  }
}
