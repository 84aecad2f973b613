import BalieConversation
import BalieDesk
import Foundation

/// A row of the desk's lists.
struct SummaryShape: Encodable, Equatable, Sendable {
  let id: String
  let phase: String
  let owner: OwnerShape
  let epoch: Int
  let episode: Int
  let language: String
  let visitorName: String?
  let visitorGone: Bool
  let lastText: String
  let lastAuthor: AuthorShape.Kind?
  let question: String?
  let startedAt: Date
  let changedAt: Date
  let waitingSince: Date?
  let handoff: HandoffShape?
  let offer: OfferShape?
  let outcome: String?
  let rating: Int?
  let tags: [String]?

  init(_ summary: ConversationSummary, people: People) {
    id = summary.id.rawValue
    phase = summary.phase.rawValue
    owner = .forDesk(summary.owner, people: people)
    epoch = summary.epoch
    episode = summary.episode
    language = summary.language.rawValue
    visitorName = summary.visitorName
    visitorGone = summary.isVisitorGone
    lastText = summary.lastText
    lastAuthor = summary.lastAuthor.map { AuthorShape.forDesk($0, people: people).kind }
    question = summary.question
    startedAt = summary.startedAt
    changedAt = summary.changedAt
    waitingSince = summary.waitingSince
    handoff = summary.handoff.map { HandoffShape($0, people: people) }
    offer = summary.openOffer.map(OfferShape.init)
    outcome = summary.outcome?.rawValue
    rating = summary.rating
    tags = summary.tags.isEmpty ? nil : summary.tags
  }
}

/// An offer that is out.
struct OfferShape: Encodable, Equatable, Sendable {
  let number: Int
  let to: String
  let deadline: Date

  init(_ offer: Offer) {
    number = offer.number
    to = offer.to.rawValue
    deadline = offer.deadline
  }
}

/// A handoff as operators see it.
struct HandoffShape: Encodable, Equatable, Sendable {
  let number: Int
  let reason: String
  let openQuestion: String?
  let language: String
  var team: String?
  var `operator`: String?
  let from: AuthorShape?
  let note: String?
  let initiatedAt: Date
  let state: String
  let failure: String?

  init(_ handoff: Handoff, people: People) {
    number = handoff.number
    reason = handoff.reason.rawValue
    openQuestion = handoff.openQuestion
    language = handoff.language.rawValue
    from = handoff.from.map { .forDesk(.operator($0), people: people) }
    note = handoff.note?.string
    initiatedAt = handoff.initiatedAt
    (state, failure) = handoff.state.words
    switch handoff.target {
    case .anyone: break
    case .team(let id): team = id.rawValue
    case .operator(let id): `operator` = id.rawValue
    }
  }
}
