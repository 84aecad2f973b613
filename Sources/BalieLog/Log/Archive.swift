import BalieConversation
import Foundation

/// Look-ups in what is derived from the log.
public protocol Archive: Sendable {
  /// The conversation whose visitor holds the token with this digest.
  func conversation(tokenDigest: [UInt8]) async throws -> ConversationID?
  /// Messages (notes too) whose words match a search, best first, what people said before what the
  /// bot did: its words are often the same. Any input is safe: it is words,
  /// never search syntax.
  func search(_ words: String, limit: Int) async throws -> [SearchHit]
  /// What is to be answered later: promises by their day, then left messages, newest first; what is
  /// done only on request.
  func followUps(includingDone: Bool, limit: Int) async throws -> [FollowUpEntry]
  /// The rows of closed conversations, the latest first.
  func recentlyClosed(limit: Int) async throws -> [ConversationSummary]
}

/// A message that matched a search.
public struct SearchHit: Equatable, Sendable {
  /// Where it was said.
  public let conversation: ConversationID
  /// Which message.
  public let number: MessageNumber
  /// The words around the match, as plain text.
  public let excerpt: String
  /// When it was said.
  public let at: Date
  /// Who said it; nil for what was stored before that was noted beside the words.
  public let author: Message.Author?
  /// The conversation in a few words.
  public let summary: ConversationSummary

  /// A message that was found.
  public init(
    conversation: ConversationID, number: MessageNumber, excerpt: String, at: Date,
    author: Message.Author?, summary: ConversationSummary
  ) {
    self.conversation = conversation
    self.number = number
    self.excerpt = excerpt
    self.at = at
    self.author = author
    self.summary = summary
  }
}

/// A left message with where it belongs.
public struct FollowUpEntry: Equatable, Sendable {
  /// Whose.
  public let conversation: ConversationID
  /// Its place in ``Conversation/followUps``, from 0.
  public let index: Int
  /// The message.
  public let followUp: FollowUp

  /// Puts an entry together.
  public init(conversation: ConversationID, index: Int, followUp: FollowUp) {
    self.conversation = conversation
    self.index = index
    self.followUp = followUp
  }
}
