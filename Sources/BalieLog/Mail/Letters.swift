import BalieConversation
import Foundation

/// The mail that events call for, and what became of it: a queue that outlasts a restart.
///
/// A letter holds no words. They are in the log, so that nothing of an erased conversation waits to
/// be sent.
public protocol Letters: Sendable {
  /// Everything up to here was looked through; nil before the first time.
  func cursor() async throws -> Int64?
  /// Takes in letters, and that everything up to a cursor was looked through. What is there already
  /// stays as it is, so that nothing is sent twice for being looked through twice.
  func queue(_ letters: [Letter], through cursor: Int64) async throws
  /// Letters to be sent by now, the oldest first.
  func due(at moment: Date, limit: Int) async throws -> [Letter]
  /// Keeps what became of one.
  func settle(_ letter: Letter) async throws
  /// The letters of a conversation, the oldest first.
  func letters(of conversation: ConversationID) async throws -> [Letter]
  /// How many could not be sent since a moment, and those that are late.
  func trouble(since moment: Date) async throws -> [Letter]
}

/// One message by mail.
public struct Letter: Equatable, Sendable {
  /// The event that calls for it.
  public let cursor: Int64
  /// Whose.
  public let conversation: ConversationID
  /// What it is.
  public let kind: Kind
  /// How it stands.
  public var state = State.due
  /// How often it was tried.
  public var tries = 0
  /// When it is to be tried, or when it was settled.
  public var at: Date
  /// To whom, once it is known.
  public var to: String?
  /// Why the last try failed.
  public var trouble: String?

  /// A letter that waits.
  public init(cursor: Int64, conversation: ConversationID, kind: Kind, at: Date) {
    self.cursor = cursor
    self.conversation = conversation
    self.kind = kind
    self.at = at
  }

  /// What is mailed.
  public enum Kind: String, Sendable, CaseIterable {
    /// To a team: what a visitor left.
    case leftMessage
    /// To a visitor: the answer to it.
    case answer
    /// To a visitor: what was said.
    case transcript
  }

  /// How it stands.
  public enum State: String, Sendable, CaseIterable {
    /// To be sent, or to be tried again.
    case due
    case sent
    /// Not sent, and not tried any more.
    case failed
    /// There was nobody to send it to.
    case dropped
  }
}
