import ArgumentParser
import BalieConversation
import BalieLog

/// Which visitor is meant: visitors have no accounts, so by what they left or by a conversation.
struct VisitorOptions: ParsableArguments {
  @Argument(help: "The visitor's e-mail address, phone number or name, or a conversation's name.")
  var visitor: String

  func conversations(
    in retention: some Retention, _ log: some EventLog
  ) async throws -> [ConversationID] {
    let named = ConversationID(rawValue: visitor)
    if try await log.conversation(named) != nil { return [named] }
    return try await retention.conversations(matching: visitor)
  }
}
