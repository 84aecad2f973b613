import ArgumentParser
import BalieConversation
import Foundation

/// `balie operator list`.
struct OperatorList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the operators.")

  @OptionGroup var storage: DataOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let people = try await storage.withDirectory { try await $0.operators() }
    if json { return try printJSON(people.map(Row.init)) }
    printTable(
      ["NAME", "SHOWN AS", "ROLES", "LANGUAGES", "TEAMS", "CAPACITY", ""],
      people.map(Row.init).map { row in
        [
          row.id, row.name, row.roles.joined(separator: ","), row.languages.joined(separator: ","),
          row.teams.joined(separator: ","), String(row.capacity), row.disabled ? "disabled" : "",
        ]
      })
  }

  private struct Row: Encodable {
    let id, name: String
    let roles, languages, teams: [String]
    let capacity: Int
    let disabled: Bool

    init(_ person: Operator) {
      id = person.id.rawValue
      name = person.name
      roles = person.roles.map(\.rawValue).sorted()
      languages = person.languages.map(\.rawValue).sorted()
      teams = person.teams.map(\.rawValue).sorted()
      capacity = person.capacity
      disabled = person.isDisabled
    }
  }
}
