import BalieConversation
import BalieDesk

/// Everything a visitor may know of a conversation but its messages.
struct VisitorState: Encodable, Equatable, Sendable {
  let id: String
  let phase: String
  let owner: OwnerShape
  let epoch: Int
  let episode: Int
  let language: String
  let handoff: VisitorHandoff?
  let choices: [String]
  let contact: ContactShape?
  let followUpLeft: Bool
  let followUp: VisitorFollowUp?
  let outcome: String?
  let rateable: Bool
  let rating: Int?
  /// Up to which message an operator has seen what the visitor said.
  let seenByOperator: Int?
  let erasureRequested: Bool

  init(_ conversation: Conversation, people: People) {
    id = conversation.id.rawValue
    phase = conversation.phase.rawValue
    owner = .forVisitor(conversation.owner, people: people)
    epoch = conversation.ownerEpoch
    episode = conversation.episode
    language = conversation.language.rawValue
    handoff = conversation.handoff.map(VisitorHandoff.init)
    choices = conversation.choices.map(\.rawValue)
    contact = conversation.contact.map(ContactShape.init)
    followUpLeft = conversation.isFollowUpLeft
    followUp = conversation.latestFollowUp.map(VisitorFollowUp.init)
    outcome = conversation.closing?.outcome.rawValue
    rateable = conversation.isRateable
    rating = conversation.rating?.score
    seenByOperator = conversation.seen[.operator]
    erasureRequested = conversation.erasureRequestedAt != nil
  }
}

/// How a handoff stands, for the visitor: not who was asked, and no operator's note.
struct VisitorHandoff: Encodable, Equatable, Sendable {
  let number: Int
  let state: String
  let failure: String?
  let openQuestion: String?

  init(_ handoff: Handoff) {
    number = handoff.number
    (state, failure) = handoff.state.words
    openQuestion = handoff.openQuestion
  }
}

/// Who speaks for Balie, on the wire.
struct OwnerShape: Encodable, Equatable, Sendable {
  let kind: Kind
  var id: String?
  var name: String?

  enum Kind: String, Encodable, Sendable {
    case bot, nobody, `operator`
  }

  static func forVisitor(_ owner: Conversation.Owner, people: People) -> OwnerShape {
    switch owner {
    case .bot: OwnerShape(kind: .bot)
    case .nobody: OwnerShape(kind: .nobody)
    case .operator(let id): OwnerShape(kind: .operator, name: people.name(of: id))
    }
  }

  static func forDesk(_ owner: Conversation.Owner, people: People) -> OwnerShape {
    var shape = forVisitor(owner, people: people)
    if case .operator(let id) = owner { shape.id = id.rawValue }
    return shape
  }
}

extension Handoff.State {
  /// The state in the wire's words, with the failure where it failed.
  var words: (state: String, failure: String?) {
    switch self {
    case .seeking: ("seeking", nil)
    case .waiting: ("waiting", nil)
    case .accepted: ("accepted", nil)
    case .failed(let failure): ("failed", failure.rawValue)
    case .completed: ("completed", nil)
    }
  }
}
