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

struct EpisodeStartedForm: EventForm {
  static let type = "episodeStarted"
  let number: Int

  var event: Event { .episodeStarted(number: number) }

  func write(to json: inout JSONText) {
    json.field("number", number)
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

struct PageViewedForm: EventForm {
  static let type = "pageViewed"
  let page: PageRecord

  var event: Event { .pageViewed(page.page) }

  func write(to json: inout JSONText) throws {
    try json.field("page", page)
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

struct QuestionReadForm: EventForm {
  static let type = "questionRead"
  let of: Int
  let finding: FindingRecord

  var event: Event {
    get throws { .questionRead(of: of, finding: try finding.finding) }
  }

  func write(to json: inout JSONText) throws {
    try json.field("finding", finding)
    json.field("of", of)
  }
}

struct BotRepliedForm: EventForm {
  static let type = "botReplied"
  let number: Int
  let epoch: Int
  let content: ContentRecord

  var event: Event {
    get throws { .botReplied(number: number, epoch: epoch, content: try content.content) }
  }

  func write(to json: inout JSONText) throws {
    try json.field("content", content)
    json.field("epoch", epoch)
    json.field("number", number)
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

struct ContactGivenForm: EventForm {
  static let type = "contactGiven"
  let contact: ContactRecord

  var event: Event { .contactGiven(contact.contact) }

  func write(to json: inout JSONText) throws {
    try json.field("contact", contact)
  }
}
