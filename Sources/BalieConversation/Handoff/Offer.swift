import Foundation

/// A handoff put before one operator until a deadline.
public struct Offer: Equatable, Sendable {
  /// Its place in the conversation, from 1.
  public let number: OfferNumber
  /// Before whom.
  public let to: OperatorID
  /// When it was made.
  public let madeAt: Date
  /// When it goes to the next operator.
  public let deadline: Date
  /// How it ended, if it did.
  public var outcome: Outcome?

  /// Puts an open offer together.
  public init(number: OfferNumber, to: OperatorID, madeAt: Date, deadline: Date) {
    self.number = number
    self.to = to
    self.madeAt = madeAt
    self.deadline = deadline
    self.outcome = nil
  }

  /// How an offer ended.
  public enum Outcome: String, Sendable {
    case accepted
    case declined
    case expired
    case withdrawn
  }
}
