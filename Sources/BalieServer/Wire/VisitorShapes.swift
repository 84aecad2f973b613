import BalieConversation
import BalieDesk
import Foundation

/// A conversation as its visitor sees it.
struct VisitorConversation: Encodable, Sendable {
  let state: VisitorState
  let messages: [MessageShape]
  let cursor: Int64

  init(_ conversation: Conversation, cursor: Int64, people: People) {
    state = VisitorState(conversation, people: people)
    messages = conversation.messages.compactMap { .forVisitor($0, people: people) }
    self.cursor = cursor
  }
}

/// The first answer to a visitor: the conversation with the token that opens it from now on.
struct StartedConversation: Encodable, Sendable {
  let token: String
  let conversation: VisitorConversation
}

/// One stored event as its visitor sees it.
struct VisitorChange: Encodable, Sendable {
  let cursor: Int64
  let type: String
  let at: Date
  let message: MessageShape?
  let state: VisitorState
}

/// The answer to a visitor's act that is no message.
struct Done: Encodable, Sendable {
  let state: VisitorState
  let cursor: Int64
}

/// The answer to a message, of a visitor or an operator.
struct StoredMessage: Encodable, Sendable {
  let message: MessageShape
  let cursor: Int64
}
