import Foundation

/// Everything between one visitor and Balie, as the sum of its events.
///
/// A value: it changes only by ``evolve(_:at:)``, and what may happen next is decided by
/// ``decide(_:in:)``. Both are pure, so that the same events always give the same conversation.
public struct Conversation: Equatable, Sendable {
  /// Its public name.
  public let id: ConversationID
  /// How many events made it; the next event has `version + 1`. 0 before it started.
  public var version: Int = 0
  /// Where it stands.
  public var phase: Phase = .selfService
  /// Who speaks for Balie: exactly one at any time.
  public var owner: Owner = .bot
  /// Grows at each change of owner, from 1; words composed under an older one are refused.
  public var ownerEpoch: Int = 1
  /// The current stretch between opening and closing, from 1.
  public var episode: Int = 1
  /// The site's language at the start.
  public var siteLanguage: LanguageCode
  /// The language being spoken now.
  public var language: LanguageCode
  /// When the first episode began.
  public var startedAt: Date
  /// The whole transcript, all episodes, notes included, in order of `number`.
  public var messages: [Message] = []
  /// Findings of the bot by the number of the visitor's message, current episode only.
  public var findings: [MessageNumber: Finding] = [:]
  /// Failed tries of the bot in this episode.
  public var failedTries: Int = 0
  /// The latest handoff of this episode.
  public var handoff: Handoff?
  /// How many handoffs and offers there have been, for numbering.
  public var handoffCount: Int = 0
  /// How many offers there have been, for numbering.
  public var offerCount: Int = 0
  /// Pages seen, the latest 50, oldest first.
  public var pages: [PageView] = []
  /// What the visitor told of themselves.
  public var contact: Contact?
  /// Messages left for later, oldest first.
  public var followUps: [FollowUp] = []
  /// How the last episode ended, while the phase is closed.
  public var closing: Closing?
  /// The visitor's verdict on the latest closed episode.
  public var rating: Rating?
  /// When the visitor last said or did something.
  public var visitorActiveAt: Date
  /// When the owning operator last said something, or took over.
  public var operatorActiveAt: Date?
  /// Since when the visitor's line is down, during a handoff or a live conversation.
  public var visitorGoneSince: Date?

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
