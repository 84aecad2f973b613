import BalieConversation

/// For whom a person should be had.
public struct AvailabilityKey: Hashable, Sendable {
  /// Which language they must speak.
  public let language: LanguageCode
  /// Which team the site means its visitors for, if it names one.
  public let team: TeamID?

  /// Names a language and a team.
  public init(language: LanguageCode, team: TeamID? = nil) {
    self.language = language
    self.team = team
  }

  /// For the visitor of a conversation as it now is.
  public init(of conversation: Conversation) {
    self.init(language: conversation.language, team: conversation.team)
  }
}
