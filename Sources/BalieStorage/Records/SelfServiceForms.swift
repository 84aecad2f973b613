import BalieConversation

struct ConversationStartedForm: EventForm {
  static let type = "conversationStarted"
  let siteLanguage: String
  let page: PageRecord?

  var event: Event {
    .conversationStarted(
      siteLanguage: LanguageCode(rawValue: siteLanguage), page: page.map(\.page))
  }
}

struct EpisodeStartedForm: EventForm {
  static let type = "episodeStarted"
  let number: Int

  var event: Event { .episodeStarted(number: number) }
}

struct LanguageChangedForm: EventForm {
  static let type = "languageChanged"
  let language: String

  var event: Event { .languageChanged(LanguageCode(rawValue: language)) }
}

struct PageViewedForm: EventForm {
  static let type = "pageViewed"
  let page: PageRecord

  var event: Event { .pageViewed(page.page) }
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
}

struct QuestionReadForm: EventForm {
  static let type = "questionRead"
  let of: Int
  let finding: FindingRecord

  var event: Event {
    get throws { .questionRead(of: of, finding: try finding.finding) }
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
}

struct AnswerRatedForm: EventForm {
  static let type = "answerRated"
  let number: Int
  let feedback: String

  var event: Event {
    get throws { .answerRated(number, try known(feedback, as: "feedback")) }
  }
}

struct ContactGivenForm: EventForm {
  static let type = "contactGiven"
  let contact: ContactRecord

  var event: Event { .contactGiven(contact.contact) }
}
