import BalieConversation
import BalieDesk
import Hummingbird

extension Premises {
  /// Has a visitor's command carried out and answers with how things stand.
  func done(
    _ command: Command, in id: ConversationID, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let outcome = try await desk.visitors.perform(command, in: id)
    let state = VisitorState(outcome.conversation, people: await desk.people)
    return try .json(Done(state: state, cursor: outcome.visitorCursor), status: status)
  }

  /// Has an operator's command carried out and answers with how things stand.
  func deskDone(_ command: Command, in id: ConversationID) async throws -> Response {
    let outcome = try await desk.operators.perform(command, in: id)
    let summary = SummaryShape(outcome.conversation.summary, people: await desk.people)
    return try .json(DeskDone(summary: summary, cursor: outcome.cursor))
  }

  /// The message that its author named so, stored now or before.
  func storedMessage(
    named clientID: String, by author: Message.Author, _ outcome: Outcome,
    face: (Message, People) -> MessageShape?
  ) async throws -> Response {
    let people = await desk.people
    let message = outcome.conversation.message(clientID: clientID, author: author)
    guard let shape = message.flatMap({ face($0, people) }) else { throw Problem.unexpected }
    return try .json(
      StoredMessage(
        message: shape, cursor: author == .visitor ? outcome.visitorCursor : outcome.cursor),
      status: outcome.isNew ? .created : .ok)
  }

  /// Checks the sender's own name for a message.
  func checkClientID(_ clientID: String) throws(Problem) {
    guard Pattern.clientID.matches(clientID) else {
      throw .invalid("clientId", Pattern.clientID.description)
    }
  }
}
