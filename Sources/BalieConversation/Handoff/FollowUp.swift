import Foundation

/// A message that a visitor left because nobody was there, or what an operator promised to find out:
/// to be answered later.
public struct FollowUp: Equatable, Sendable {
  /// What is asked: the visitor's words, with the open question.
  public let text: MessageText
  /// Where the answer should go.
  public let contact: Contact
  /// When it was left, or promised.
  public let leftAt: Date
  /// What the visitor was promised; nil for a left message.
  public let promise: Promise?
  /// How it stands.
  public var state: State

  /// Puts an open follow-up together.
  public init(text: MessageText, contact: Contact, leftAt: Date, promise: Promise? = nil) {
    self.text = text
    self.contact = contact
    self.leftAt = leftAt
    self.promise = promise
    self.state = .open
  }

  /// How a follow-up stands.
  public enum State: Equatable, Sendable {
    case open
    /// This operator is on it.
    case claimed(OperatorID)
    /// This operator has dealt with it.
    case done(OperatorID)
  }
}
