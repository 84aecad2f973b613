import Foundation

/// A conversation in one row of the desk's lists. For operators only: a transfer's note is in it.
public struct ConversationSummary: Equatable, Sendable {
  /// Longest ``lastText``, in characters.
  public static let maximumTextLength = 140

  /// Which conversation.
  public let id: ConversationID
  /// Where it stands.
  public let phase: Conversation.Phase
  /// Who speaks for Balie.
  public let owner: Conversation.Owner
  /// The owner's epoch, which an operator's words must name.
  public let epoch: Int
  /// The current episode, from 1.
  public let episode: Int
  /// The language being spoken.
  public let language: LanguageCode
  /// What the visitor wants to be called.
  public let visitorName: String?
  /// Whether the visitor's line is down.
  public let isVisitorGone: Bool
  /// The start of what was said last, on one line; empty where nothing was.
  public let lastText: String
  /// Who said it.
  public let lastAuthor: Message.Author?
  /// What the visitor wants, before anybody has been sought for it: the open question, shortened.
  public let question: String?
  /// When the first episode began.
  public let startedAt: Date
  /// When the latest event happened.
  public let changedAt: Date
  /// Since when the visitor waits for a person, while they do.
  public let waitingSince: Date?
  /// The transfer that is under way or has failed, else the handoff of this episode.
  public let handoff: Handoff?
  /// The offer that is out.
  public let openOffer: Offer?
  /// What came of the episode, once closed.
  public let outcome: Conversation.Outcome?
  /// 1...5, once rated.
  public let rating: Int?
  /// Under which tags operators put it.
  public let tags: [String]

  /// A row as it was kept.
  public init(
    id: ConversationID, phase: Conversation.Phase, owner: Conversation.Owner, epoch: Int,
    episode: Int, language: LanguageCode, visitorName: String?, isVisitorGone: Bool,
    lastText: String, lastAuthor: Message.Author?, question: String?, startedAt: Date,
    changedAt: Date, waitingSince: Date?, handoff: Handoff?, openOffer: Offer?,
    outcome: Conversation.Outcome?, rating: Int?, tags: [String] = []
  ) {
    self.tags = tags
    self.id = id
    self.phase = phase
    self.owner = owner
    self.epoch = epoch
    self.episode = episode
    self.language = language
    self.visitorName = visitorName
    self.isVisitorGone = isVisitorGone
    self.lastText = lastText
    self.lastAuthor = lastAuthor
    self.question = question
    self.startedAt = startedAt
    self.changedAt = changedAt
    self.waitingSince = waitingSince
    self.handoff = handoff
    self.openOffer = openOffer
    self.outcome = outcome
    self.rating = rating
  }

  init(_ conversation: Conversation) {
    let last = conversation.messages.last(where: \.isForVisitor)
    id = conversation.id
    phase = conversation.phase
    owner = conversation.owner
    epoch = conversation.ownerEpoch
    episode = conversation.episode
    language = conversation.language
    visitorName = conversation.contact?.name
    isVisitorGone = conversation.visitorGoneSince != nil
    lastText = last?.content.excerpt(Self.maximumTextLength) ?? ""
    lastAuthor = last?.author
    question = conversation.openQuestion.map { String($0.prefix(Self.maximumTextLength)) }
    startedAt = conversation.startedAt
    changedAt = conversation.changedAt
    waitingSince = conversation.waitingSince
    handoff = conversation.transfer ?? conversation.handoff
    openOffer = conversation.openOffer
    outcome = conversation.closing?.outcome
    rating = conversation.rating?.score
    tags = conversation.tags
  }
}

extension Conversation {
  /// The conversation in one row of the desk's lists.
  public var summary: ConversationSummary { ConversationSummary(self) }
}
