import BalieConversation
import BalieLog

extension EventLog {
  /// All conversations that are not closed and can be read, each as its events make it.
  func openConversations() async throws -> [Conversation] {
    let inbox = try await inbox()
    var conversations = inbox.engaged
    for row in inbox.resting {
      if let conversation = try await conversation(row.summary.id) {
        conversations.append(conversation)
      }
    }
    return conversations
  }
}
