/// Somebody who helps visitors.
public struct Operator: Equatable, Sendable {
  /// The sign-in name.
  public let id: OperatorID
  /// The name visitors see.
  public var name: String
  /// What they may do.
  public var roles: Set<Role>
  /// Languages they speak; conversations in others are not offered.
  public var languages: Set<LanguageCode>
  /// Teams they are in.
  public var teams: Set<TeamID>
  /// Conversations at once, 1...20.
  public var capacity: Int
  /// Whether they may not sign in any more.
  public var isDisabled: Bool

  /// Puts an operator together.
  public init(
    id: OperatorID, name: String, roles: Set<Role> = [.operator],
    languages: Set<LanguageCode>, teams: Set<TeamID> = [], capacity: Int = 3,
    isDisabled: Bool = false
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.languages = languages
    self.teams = teams
    self.capacity = capacity
    self.isDisabled = isDisabled
  }

  /// What somebody at the desk may do.
  public enum Role: String, Sendable, CaseIterable {
    /// Talks to visitors.
    case `operator`
    /// Looks after everybody's conversations, and takes them over or passes them on.
    case supervisor
    /// Works on the knowledge.
    case editor
    /// Manages operators, teams and settings.
    case admin
  }
}

/// People who take the same kind of conversations.
public struct Team: Equatable, Sendable {
  /// The name in content files.
  public let id: TeamID
  /// The name on screens.
  public var name: String
  /// When it takes conversations; nil for always.
  public var hours: OpeningHours?

  /// Puts a team together.
  public init(id: TeamID, name: String, hours: OpeningHours? = nil) {
    self.id = id
    self.name = name
    self.hours = hours
  }
}
