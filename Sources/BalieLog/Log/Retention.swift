import BalieConversation
import Foundation

/// What the law and the visitor may ask of the stored conversations.
public protocol Retention: Sendable {
  /// Conversations in which this e-mail address or phone number was left, or with this name.
  func conversations(matching visitor: String) async throws -> [ConversationID]
  /// Removes conversations with everything derived from them; returns how many there were.
  func erase(_ conversations: [ConversationID]) async throws -> Int
  /// Removes conversations, and leaves it to ``wipe()`` that their words are in no file any more:
  /// that takes long, and anybody may ask for this.
  func remove(_ conversations: [ConversationID]) async throws -> Int
  /// Makes sure that what was removed is in none of the files.
  func wipe() async throws
  /// Removes closed conversations that last changed before this moment; returns how many.
  func purge(changedBefore moment: Date) async throws -> Int
}
