import Foundation

/// The passing of a conversation to a person: initiated, then accepted, failed or completed.
public struct Handoff: Equatable, Sendable {
  /// Its place in the conversation, from 1.
  public let number: Int
  /// Why a person is needed.
  public let reason: Reason
  /// The visitor's words that are still unanswered.
  public let openQuestion: String?
  /// The language an operator must speak.
  public let language: LanguageCode
  /// Who should get it.
  public let target: Target
  /// The operator who had the conversation: who transfers it and keeps it until somebody accepts,
  /// or who fell silent or left.
  public let from: OperatorID?
  /// The passing operator's words for the next one.
  public let note: MessageText?
  /// When it was asked for; who waits longest is served first.
  public let initiatedAt: Date
  /// How it stands.
  public var state: State
  /// Everyone it was put before, in order.
  public var offers: [Offer]

  /// Puts a handoff together, open and not yet offered.
  public init(
    number: Int, reason: Reason, openQuestion: String?, language: LanguageCode, target: Target,
    from: OperatorID? = nil, note: MessageText? = nil, initiatedAt: Date
  ) {
    self.number = number
    self.reason = reason
    self.openQuestion = openQuestion
    self.language = language
    self.target = target
    self.from = from
    self.note = note
    self.initiatedAt = initiatedAt
    self.state = .seeking
    self.offers = []
  }

  /// Whether an operator passes on what they have.
  public var isTransfer: Bool { reason == .transfer }

  /// The offer that is out, if one is.
  public var openOffer: Offer? { offers.last { $0.outcome == nil } }

  /// Why a conversation needs a person.
  public enum Reason: String, Sendable, CaseIterable {
    case visitorAsked
    case notUnderstood
    case answersRejected
    case complaint
    case abuse
    case rule
    case transfer
    case operatorSilent
    case operatorLeft
    /// An operator took it by hand, from the bot or from a colleague.
    case takenOver
    /// The visitor sent a file, which the bot cannot look at.
    case attachment
  }

  /// Who a handoff is for.
  public enum Target: Hashable, Sendable {
    case anyone
    case team(TeamID)
    case `operator`(OperatorID)
  }

  /// How a handoff stands.
  public enum State: Equatable, Sendable {
    /// An offer is out, or the next one is about to be made.
    case seeking
    /// Nobody could take it and the visitor chose to wait for whoever is free first; an offer may
    /// be out.
    case waiting
    /// This operator has it.
    case accepted(OperatorID)
    /// Nobody took it.
    case failed(Failure)
    /// The operator has closed the conversation or given it back.
    case completed(OperatorID)
  }

  /// Why a handoff found nobody.
  public enum Failure: String, Sendable {
    case nobodyAvailable
    case allExpired
    case visitorLeft
    /// The visitor, or for a transfer the operator, no longer wants it.
    case withdrawn
  }
}
