import BalieConversation
import BalieKnowledge
import BalieServer
import BalieSQLite

/// The demo's two operators: one speaks Dutch, one Dutch and English.
struct DemoStaff: Sendable {
  /// An operator of the demo with a password of this start.
  struct Member: Sendable {
    let id, name: String
    let languages: [String]
    let roles: Set<Operator.Role>
    let password = String.randomPassword()
  }

  let members = [
    Member(id: "sanne", name: "Sanne", languages: ["nl"], roles: [.operator]),
    Member(
      id: "tom", name: "Tom", languages: ["nl", "en"],
      roles: [.operator, .supervisor, .editor, .admin]),
  ]

  /// Brings the operators to the desk with new passwords, and the teams that the content names.
  ///
  /// - Returns: The operators.
  func join(_ directory: SQLiteDirectory, teams: Set<String>) async throws -> [Operator] {
    for team in teams.sorted() {
      try await directory.put(Team(id: TeamID(rawValue: team), name: team.capitalized))
    }
    let known = Set(try await directory.operators().map(\.id.rawValue))
    for member in members {
      let hash = try await PasswordHasher().hash(member.password)
      if known.contains(member.id) {
        try await directory.setPasswordHash(hash, of: OperatorID(rawValue: member.id))
      } else {
        try await directory.add(member.person(in: teams), passwordHash: hash)
      }
    }
    return members.map { $0.person(in: teams) }
  }
}

extension DemoStaff.Member {
  fileprivate func person(in teams: Set<String>) -> Operator {
    Operator(
      id: OperatorID(rawValue: id), name: name, roles: roles,
      languages: Set(languages.map(LanguageCode.init(rawValue:))),
      teams: Set(teams.map(TeamID.init(rawValue:))))
  }
}

extension Content {
  /// Every team that a topic or an intent names.
  var teams: Set<String> {
    Set(topics.compactMap(\.facts.team) + intents.compactMap(\.team))
  }
}
