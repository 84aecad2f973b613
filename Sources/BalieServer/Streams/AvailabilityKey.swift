import BalieConversation

/// For whom a person should be had.
struct AvailabilityKey: Hashable, Sendable {
  let language: LanguageCode
  var team: TeamID?
}

extension AvailabilityKey {
  /// For the visitor of a conversation as it now is.
  init(of conversation: Conversation) {
    self.init(language: conversation.language, team: conversation.team)
  }
}
