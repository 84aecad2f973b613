import BalieConversation
import Foundation

/// The roster, kept in step with the conversations.
struct Staff: Sendable {
  /// What routing looks at.
  private(set) var roster = Roster()
  /// Whom each conversation occupies, to know whom it no longer does.
  private var occupied: [ConversationID: [OperatorID: Roster.Assignment]] = [:]

  /// What a change of one conversation means for the people at the desk.
  struct Shift: OptionSet {
    let rawValue: Int
    /// Somebody has something more or less on their hands.
    static let load = Shift(rawValue: 1)
    /// Somebody has a place free that was taken.
    static let freed = Shift(rawValue: 2)
  }

  /// Takes in who works here, keeping what each is busy with.
  mutating func employ(_ operators: [Operator], teams: [Team]) {
    let known = roster.standings
    roster.teams = Dictionary(uniqueKeysWithValues: teams.map { ($0.id, $0) })
    roster.standings = [:]
    for someone in operators where !someone.isDisabled {
      var standing =
        known[someone.id] ?? Roster.Standing(operator: someone, presence: .offline)
      standing.operator = someone
      roster.standings[someone.id] = standing
    }
    for id in known.keys where roster.standings[id] == nil { occupied.forget(id) }
  }

  /// Takes in where somebody is.
  mutating func put(_ id: OperatorID, _ presence: Presence) {
    roster.standings[id]?.presence = presence
  }

  /// Takes in a conversation as it now is.
  mutating func take(in conversation: Conversation) -> Shift {
    let before = occupied[conversation.id] ?? [:]
    let after = conversation.phase == .closed ? [:] : conversation.assignments
    guard before != after else { return [] }
    occupied[conversation.id] = after.isEmpty ? nil : after
    for id in before.keys { drop(conversation.id, of: id) }
    for (id, assignment) in after { add(assignment, to: id) }
    noteHandover(from: before, to: after, at: conversation.changedAt)
    return Self.shift(from: before, to: after)
  }

  private mutating func drop(_ conversation: ConversationID, of id: OperatorID) {
    roster.standings[id]?.assignments.removeAll { $0.conversation == conversation }
  }

  private mutating func add(_ assignment: Roster.Assignment, to id: OperatorID) {
    roster.standings[id]?.assignments.append(assignment)
  }

  private mutating func noteHandover(
    from before: [OperatorID: Roster.Assignment], to after: [OperatorID: Roster.Assignment],
    at moment: Date
  ) {
    for (id, assignment) in after where !assignment.isOffer && before[id]?.isOffer != false {
      roster.standings[id]?.lastAssignedAt = moment
    }
  }

  private static func shift(
    from before: [OperatorID: Roster.Assignment], to after: [OperatorID: Roster.Assignment]
  ) -> Shift {
    if before.keys.contains(where: { after[$0] == nil }) { return [.load, .freed] }
    return before.count == after.count ? [] : .load
  }
}

extension [ConversationID: [OperatorID: Roster.Assignment]] {
  /// Somebody no longer works here: coming back, they start with nothing on their hands.
  fileprivate mutating func forget(_ id: OperatorID) {
    for conversation in keys { self[conversation]?[id] = nil }
  }
}
