import Foundation

/// What a decision may look at besides the conversation: brought in from the edge, so that
/// deciding stays a function.
public struct Situation: Sendable {
  /// The moment of the decision.
  public var now: Date
  /// Who is at the desk, with what load.
  public var roster: Roster
  /// The bot's behaviour.
  public var bot: BotPolicy
  /// How long things may take.
  public var patience: Patience

  /// Puts a situation together.
  public init(now: Date, roster: Roster, bot: BotPolicy, patience: Patience = Patience()) {
    self.now = now
    self.roster = roster
    self.bot = bot
    self.patience = patience
  }
}
