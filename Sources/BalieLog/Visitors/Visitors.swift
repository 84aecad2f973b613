import BalieConversation
import Foundation

/// Who visitors are, as far as they agreed to be known. No part of it is in the log: it can be taken
/// out again.
public protocol Visitors: Sendable {
  /// The visitor of a conversation; nil where there is no such conversation.
  func visitor(of conversation: ConversationID) async throws -> Visitor?
  /// The visitor who is known by a mark.
  func visitor(knownBy mark: VisitorMark) async throws -> Visitor?
  /// Takes in that the visitor of a conversation shows a mark.
  ///
  /// - Parameter newID: What to call them if nobody knew them.
  /// - Returns: The visitor then; nil where there is no such conversation.
  /// - Throws: `VisitorRefusal`.
  func recognise(
    _ mark: VisitorMark, in conversation: ConversationID, as newID: VisitorID, at moment: Date
  ) async throws -> Visitor?
  /// Forgets a mark: its visitor does not want to be known by it any more.
  func forget(_ mark: VisitorMark) async throws
  /// All conversations of the visitors whose these are, the oldest first.
  func conversations(ofThoseIn conversations: [ConversationID]) async throws -> [ConversationID]
}
