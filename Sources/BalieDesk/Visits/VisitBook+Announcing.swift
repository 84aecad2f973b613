import BalieConversation

extension VisitBook {
  /// Tells the desks that a path came along with a conversation.
  public func announcePath(of conversation: ConversationID) {
    announcer.tellDesks(.visit(.brought(conversation)))
  }

  /// Tells the desks that a visitor withdrew the path to a conversation.
  public func announceErasure(of conversation: ConversationID) {
    announcer.tellDesks(.visit(.erased(conversation)))
  }
}
