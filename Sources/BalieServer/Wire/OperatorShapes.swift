import BalieConversation
import Foundation

/// An operator as administrators and they themselves see them.
struct OperatorShape: Encodable, Sendable {
  let id: String
  let name: String
  let roles: [String]
  let languages: [String]
  let teams: [String]
  let capacity: Int
  let disabled: Bool

  init(_ someone: Operator) {
    id = someone.id.rawValue
    name = someone.name
    roles = Operator.Role.allCases.filter(someone.roles.contains).map(\.rawValue)
    languages = someone.languages.map(\.rawValue).sorted()
    teams = someone.teams.map(\.rawValue).sorted()
    capacity = someone.capacity
    disabled = someone.isDisabled
  }
}

/// An operator as colleagues see them.
struct ColleagueShape: Encodable, Equatable, Sendable {
  let id: String
  let name: String
  let presence: String
  let load: Int
  let capacity: Int
  let languages: [String]
  let teams: [String]

  init(_ standing: Roster.Standing) {
    id = standing.operator.id.rawValue
    name = standing.operator.name
    presence = standing.presence.rawValue
    load = standing.assignments.count
    capacity = standing.operator.capacity
    languages = standing.operator.languages.map(\.rawValue).sorted()
    teams = standing.operator.teams.map(\.rawValue).sorted()
  }
}

/// A team with its opening hours.
struct TeamShape: Encodable, Sendable {
  let id: String
  let name: String
  let hours: OpeningHoursShape?
  let open: Bool

  init(_ team: Team, at moment: Date) {
    id = team.id.rawValue
    name = team.name
    hours = team.hours.map(OpeningHoursShape.init)
    open = team.hours?.isOpen(at: moment) ?? true
  }
}
