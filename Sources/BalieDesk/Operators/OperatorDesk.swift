import BalieConversation

/// What an operator does, for any door.
public struct OperatorDesk: Sendable {
  let desk: FrontDesk

  /// Has an operator's command carried out.
  ///
  /// - Throws: A ``DeskError``; nothing has happened then.
  public func perform(_ command: Command, in id: ConversationID) async throws -> Outcome {
    try await desk.perform(command, in: id)
  }

  /// Passes on that an operator is typing, to the visitor and to colleagues; a colleague who only
  /// looks along, or writes a note, is not about to speak to the visitor.
  ///
  /// - Throws: ``DeskError/noConversation``.
  public func type(_ isActive: Bool, by someone: Operator, in id: ConversationID) async throws {
    let conversation = try await desk.look(at: id).conversation
    guard conversation.owner == .operator(someone.id) else { return }
    let typing = Announcement.News.typing(
      Typing(
        conversation: id, author: .operator(someone.id), name: someone.name, isActive: isActive,
        preview: nil))
    desk.announcer.tellVisitor(of: id, typing)
    desk.announcer.tellDesks(typing, except: someone.id)
  }
}
