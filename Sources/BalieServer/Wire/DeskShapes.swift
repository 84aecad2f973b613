import BalieConversation
import BalieDesk
import BalieLog
import Foundation

/// Everything the desk shows at first.
struct DeskShape: Encodable, Sendable {
  let me: OperatorShape
  let conversations: [SummaryShape]
  let colleagues: [ColleagueShape]
  let teams: [TeamShape]
  let contentProblems: [String]
  let openFollowUps: Int
  let features: DeskFeatures
  let cursor: Int64
}

/// One stored event as operators see it.
struct DeskChange: Encodable, Sendable {
  let cursor: Int64
  let conversation: String
  let type: String
  let at: Date
  let message: MessageShape?
  let summary: SummaryShape

  init(_ change: StoredChange) {
    let (recorded, conversation) = (change.recorded, change.conversation)
    cursor = recorded.cursor
    self.conversation = conversation.id.rawValue
    type = recorded.event.name
    at = recorded.at
    message = recorded.event.messageNumber.flatMap(conversation.message).map {
      .forDesk($0, finding: conversation.findings[$0.number], people: change.people)
    }
    summary = SummaryShape(conversation.summary, people: change.people)
  }
}

/// The answer to an operator's act that is no message.
struct DeskDone: Encodable, Sendable {
  let summary: SummaryShape
  let cursor: Int64
}

/// The transcript with the handoff card.
struct DeskConversation: Encodable, Sendable {
  let summary: SummaryShape
  let messages: [MessageShape]
  let pages: [PageViewShape]
  let contact: ContactShape?
  let followUps: [FollowUpShape]
  let siteLanguage: String
  let startedAt: Date
  let ratingComment: String?
  /// Up to which message the visitor has seen what operators said.
  let seenByVisitor: Int?
  let erasureRequestedAt: Date?
  /// What goes out by mail, where anything does.
  let letters: [LetterShape]?
  let cursor: Int64

  init(_ conversation: Conversation, cursor: Int64, people: People, letters: [Letter]) {
    self.letters = letters.isEmpty ? nil : letters.map(LetterShape.init)
    seenByVisitor = conversation.seen[.visitor]
    erasureRequestedAt = conversation.erasureRequestedAt
    summary = SummaryShape(conversation.summary, people: people)
    messages = conversation.messages.map {
      .forDesk($0, finding: conversation.findings[$0.number], people: people)
    }
    pages = conversation.pages.map(PageViewShape.init)
    contact = conversation.contact.map(ContactShape.init)
    followUps = conversation.followUps.enumerated().map { index, followUp in
      FollowUpShape(followUp, index: index, of: conversation.id, people: people)
    }
    siteLanguage = conversation.siteLanguage.rawValue
    startedAt = conversation.startedAt
    ratingComment = conversation.rating?.comment?.string
    self.cursor = cursor
  }
}

/// A page that was seen.
struct PageViewShape: Encodable, Sendable {
  let url: String
  let title: String
  let at: Date

  init(_ view: PageView) {
    url = view.page.url
    title = view.page.title
    at = view.at
  }
}

/// A message left for later.
struct FollowUpShape: Encodable, Sendable {
  let conversation: String
  let index: Int
  let text: String
  let contact: ContactShape
  let leftAt: Date
  let promise: PromiseShape?
  let state: String
  var by: AuthorShape?

  init(_ followUp: FollowUp, index: Int, of conversation: ConversationID, people: People) {
    self.conversation = conversation.rawValue
    self.index = index
    text = followUp.text.string
    contact = ContactShape(followUp.contact)
    leftAt = followUp.leftAt
    promise = followUp.promise.map(PromiseShape.init)
    switch followUp.state {
    case .open: state = "open"
    case .claimed(let id):
      state = "claimed"
      by = .forDesk(.operator(id), people: people)
    case .done(let id):
      state = "done"
      by = .forDesk(.operator(id), people: people)
    }
  }
}

/// A message that matched a search.
struct SearchHitShape: Encodable, Sendable {
  let conversation: String
  let number: Int
  let excerpt: String
  let at: Date
  let author: AuthorShape?
  let visitorName: String?
  let question: String?
  let phase: String
  let outcome: String?

  init(_ hit: SearchHit, author: Message.Author?, people: People) {
    conversation = hit.conversation.rawValue
    number = hit.number
    excerpt = hit.excerpt
    at = hit.at
    self.author = author.map { .forDesk($0, people: people) }
    visitorName = hit.summary.visitorName
    question = hit.summary.question
    phase = hit.summary.phase.rawValue
    outcome = hit.summary.outcome?.rawValue
  }
}
