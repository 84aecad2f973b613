import Foundation

/// A message that a visitor left because nobody was there, to be answered later.
public struct FollowUp: Equatable, Sendable {
  /// What is asked: the visitor's words, with the open question.
  public let text: MessageText
  /// Where the answer should go.
  public let contact: Contact
  /// When it was left.
  public let leftAt: Date
  /// How it stands.
  public var state: State

  /// Puts an open follow-up together.
  public init(text: MessageText, contact: Contact, leftAt: Date) {
    self.text = text
    self.contact = contact
    self.leftAt = leftAt
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
