import BalieLanguage

/// What a visitor wants that is no topic: a person, a greeting, a complaint.
public struct Intent: Equatable, Sendable {
  /// The file name without its ending.
  public let name: String
  /// The file, relative to the folder above `Intents`.
  public let file: String
  /// What the bot does.
  public var action: Action
  /// What a message does that shows it, where it asks nothing: its words are the bot's reply to
  /// all that does the same.
  public var act: DialogueAct?
  /// The team for a handoff.
  public var team: String?
  /// Examples and the bot's words in each language.
  public var editions: [Language: Edition]

  /// Puts an intent together.
  public init(
    name: String, file: String, action: Action, act: DialogueAct? = nil, team: String? = nil,
    editions: [Language: Edition]
  ) {
    self.name = name
    self.file = file
    self.action = action
    self.act = act
    self.team = team
    self.editions = editions
  }

  /// What the bot does when a visitor shows an intent.
  public enum Action: String, Sendable, CaseIterable {
    /// Says the body and goes on.
    case answer
    /// Says the body, which offers a person: a yes to it hands over, and so does the second time.
    case offer
    /// Hands the conversation to a person.
    case handoff
    /// Says the body, and the widget may offer to close.
    case goodbye
  }
}
