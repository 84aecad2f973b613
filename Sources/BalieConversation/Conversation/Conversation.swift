import Foundation

/// Everything between one visitor and Balie, as the sum of its events.
///
/// A value: it changes only by ``evolve(_:at:)``, and what may happen next is decided by
/// ``decide(_:in:)``. Both are pure, so that the same events always give the same conversation.
public struct Conversation: Equatable, Sendable {
  /// Its public name.
  public let id: ConversationID
  /// How many events made it; the next event has `version + 1`. 0 before it started.
  public internal(set) var version = 0
  /// Where it stands.
  public internal(set) var phase = Phase.selfService
  /// Who speaks for Balie: exactly one at any time, nobody while operators are sought and after
  /// closing.
  public internal(set) var owner = Owner.bot
  /// Grows at each change of owner, from 1; words composed under an older one are refused.
  public internal(set) var ownerEpoch = 1
  /// The current stretch between opening and closing, from 1.
  public internal(set) var episode = 1
  /// The site's language at the start.
  public internal(set) var siteLanguage = LanguageCode.undetermined
  /// The team that the site means its visitors for on the page where it began, if it named one.
  public internal(set) var team: TeamID?
  /// The language being spoken now.
  public internal(set) var language = LanguageCode.undetermined
  /// When the first episode began.
  public internal(set) var startedAt = Date.distantPast
  /// When the latest event happened.
  public internal(set) var changedAt = Date.distantPast
  /// The whole transcript, all episodes, notes included, in order of `number`.
  public internal(set) var messages: [Message] = []
  /// Findings of the bot by the number of the visitor's message, current episode only.
  public internal(set) var findings: [MessageNumber: Finding] = [:]
  /// Failed tries of the bot in this episode, since it last became the owner.
  public internal(set) var failedTries = 0
  /// The latest handoff of this episode by which the visitor is helped, or was to be.
  public internal(set) var handoff: Handoff?
  /// The owning operator's latest attempt to pass the conversation on: sought or failed. Once
  /// accepted it is the ``handoff``. Visitors hear nothing of it before that.
  public internal(set) var transfer: Handoff?
  /// How many handoffs there have been, transfers included, for numbering.
  public internal(set) var handoffCount = 0
  /// After which messages of this episode an operator took over from the bot or from another who
  /// did not help; passing on is no taking over.
  public internal(set) var takeovers: [MessageNumber] = []
  /// How many offers there have been, for numbering.
  public internal(set) var offerCount = 0
  /// Pages seen, the latest ``maximumPages``, oldest first.
  public internal(set) var pages: [PageView] = []
  /// What the visitor told of themselves.
  public internal(set) var contact: Contact?
  /// Messages left for later, oldest first.
  public internal(set) var followUps: [FollowUp] = []
  /// How the last episode ended, while the phase is closed.
  public internal(set) var closing: Closing?
  /// The visitor's verdict on the live or latest closed episode.
  public internal(set) var rating: Rating?
  /// When the visitor last said or did something.
  public internal(set) var visitorActiveAt = Date.distantPast
  /// When the owning operator last said something, or took over.
  public internal(set) var operatorActiveAt: Date?
  /// Since when the visitor waits for the owning operator's words: from taking over, and from the
  /// first message after the operator's latest.
  public internal(set) var unansweredSince: Date?
  /// Since when nobody has said or done anything; a change of owner counts too.
  public internal(set) var quietSince = Date.distantPast
  /// Since when the visitor's line is down, during a handoff or a live conversation.
  public internal(set) var visitorGoneSince: Date?

  /// Up to which message each side has seen what the other said.
  public internal(set) var seen: [Reader: MessageNumber] = [:]
  /// How often the transcript was asked for by mail.
  public internal(set) var transcripts = 0
  /// When the visitor asked for it to be erased, where that is for the desk to decide.
  public internal(set) var erasureRequestedAt: Date?
  /// Under which tags operators put it.
  public internal(set) var tags: [String] = []

  /// Most transcripts that are mailed of one conversation: whoever holds its token could otherwise
  /// have Balie fill somebody's mailbox.
  public static let maximumTranscripts = 3
  /// Pages kept of a conversation.
  public static let maximumPages = 50

  /// A conversation in which nothing has happened yet; its first event must be
  /// ``Event/conversationStarted(siteLanguage:page:team:)``.
  public init(id: ConversationID) {
    self.id = id
  }

  /// Where a conversation stands.
  public enum Phase: String, Sendable {
    case selfService
    case offering
    case live
    case closed
  }

  /// Who speaks for Balie.
  public enum Owner: Hashable, Sendable {
    case bot
    case nobody
    case `operator`(OperatorID)
  }

  /// How an episode ended.
  public struct Closing: Equatable, Sendable {
    /// What came of it.
    public let outcome: Outcome
    /// Who closed it; nil where time did.
    public let by: Message.Author?
    /// When.
    public let at: Date

    /// Puts a closing together.
    public init(outcome: Outcome, by: Message.Author?, at: Date) {
      self.outcome = outcome
      self.by = by
      self.at = at
    }
  }

  /// What came of an episode.
  public enum Outcome: String, Sendable, CaseIterable {
    case resolved
    case unresolved
    case followUp
    case visitorLeft
    case abandoned
    case spam
  }

  /// A visitor's verdict on an episode.
  public struct Rating: Equatable, Sendable {
    /// 1 (bad) to 5 (good).
    public let score: Int
    /// In the visitor's words, if any.
    public let comment: MessageText?

    /// Puts a rating together; the decider checks the range.
    public init(score: Int, comment: MessageText?) {
      self.score = score
      self.comment = comment
    }
  }
}
