import Foundation

/// Who works at the desk and how they stand at one moment.
public struct Roster: Equatable, Sendable {
  /// Everyone who may be offered conversations, disabled operators left out.
  public var standings: [OperatorID: Standing]
  /// All teams.
  public var teams: [TeamID: Team]

  /// Puts a roster together.
  public init(standings: [OperatorID: Standing] = [:], teams: [TeamID: Team] = [:]) {
    self.standings = standings
    self.teams = teams
  }

  /// One operator at one moment.
  public struct Standing: Equatable, Sendable {
    /// Who.
    public var `operator`: Operator
    /// Whether they are there.
    public var presence: Presence
    /// The conversations they own and the offers before them.
    public var assignments: [Assignment]
    /// When they last got a conversation; nil if never.
    public var lastAssignedAt: Date?

    /// Puts a standing together.
    public init(
      operator: Operator, presence: Presence, assignments: [Assignment] = [],
      lastAssignedAt: Date? = nil
    ) {
      self.operator = `operator`
      self.presence = presence
      self.assignments = assignments
      self.lastAssignedAt = lastAssignedAt
    }
  }

  /// Something that takes an operator's attention.
  public struct Assignment: Equatable, Sendable {
    /// Which conversation.
    public let conversation: ConversationID
    /// Offered and not yet answered; it takes a place too, so that two are never promised one.
    public let isOffer: Bool
    /// When the visitor last did something; an idle one weighs less.
    public let visitorActiveAt: Date

    /// Puts an assignment together.
    public init(conversation: ConversationID, isOffer: Bool, visitorActiveAt: Date) {
      self.conversation = conversation
      self.isOffer = isOffer
      self.visitorActiveAt = visitorActiveAt
    }
  }
}

/// Whether an operator is there: not an event, and not stored.
public enum Presence: String, Sendable {
  case online
  case away
  case offline
}
