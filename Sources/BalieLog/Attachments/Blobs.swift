import BalieConversation
import Foundation

/// The bytes of files that were sent in conversations. They go with their conversation.
public protocol Blobs: Sendable {
  /// Keeps bytes under a name; nothing where there is no such conversation.
  func put(
    _ bytes: Data, as id: AttachmentID, of conversation: ConversationID, at moment: Date
  ) async throws
  /// What is kept under a name in this conversation, and in no other.
  func bytes(_ id: AttachmentID, of conversation: ConversationID) async throws -> Data?
  /// Lets go of bytes that nobody came to say something of.
  func remove(_ id: AttachmentID) async throws
}
