import ArgumentParser
import BalieConversation
import Foundation

/// `balie team`: who takes what, and when.
struct TeamCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team", abstract: "Add and list teams.",
    subcommands: [TeamAdd.self, TeamList.self])
}

/// `balie team add`.
struct TeamAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a team, or replace the one of that name.",
    discussion: """
      Opening hours are given by day: --hours "monday-friday 09:00-17:30" --hours "saturday \
      10:00-16:00". Without any the team is always open.

      Days with hours of their own are --on "2026-12-24 9:00-12:00", closed days --closed koningsdag: \
      a date, dates from..to (2026-07-20..2026-08-14), a holiday by name, or nl or be for all public \
      holidays of the Netherlands or Belgium. What says it most exactly counts.
      """)

  @OptionGroup var storage: DataOptions

  @Argument(help: "The team's name in content files: lower-case letters, digits and dashes.")
  var id: TeamName

  @Option(help: "The name on screens, up to 80 characters; the team's name if it is left out.")
  var name: ShownName?

  @Option(help: "A day or days with a stretch of time; give it once for each.")
  var hours: [OpenStretch] = []

  @Option(help: "Days on which it is closed; once for each.")
  var closed: [OpeningHours.Days] = []

  @Option(help: "Days with hours of their own, and a stretch of them; once for each.")
  var on: [ExceptionalStretch] = []

  @Option(help: "The time zone of the hours.")
  var timeZone = "Europe/Amsterdam"

  func validate() throws {
    guard TimeZone(identifier: timeZone) != nil else {
      throw ValidationError(
        "There is no time zone \"\(timeZone)\"; write it like Europe/Amsterdam.")
    }
    if hours.isEmpty, !(closed.isEmpty && on.isEmpty) {
      throw ValidationError("Exceptions need the hours of a week: add --hours.")
    }
  }

  func run() async throws {
    let team = Team(
      id: TeamID(rawValue: id.text), name: name?.text ?? id.text, hours: openingHours())
    try await storage.withDirectory { try await $0.put(team) }
    print("Team \(id.text) is there.")
  }

  private func openingHours() -> OpeningHours? {
    guard !hours.isEmpty, let zone = TimeZone(identifier: timeZone) else { return nil }
    let week = hours.reduce(into: [OpeningHours.Weekday: [OpeningHours.Stretch]]()) { week, open in
      for day in open.days { week[day, default: []].append(open.stretch) }
    }
    return OpeningHours(timeZone: zone, week: week, exceptions: exceptions())
  }

  private func exceptions() -> [OpeningHours.Exception] {
    let open = Dictionary(grouping: on, by: \.days).map { days, stretches in
      OpeningHours.Exception(on: days, stretches: stretches.map(\.stretch))
    }
    let shut = closed.map { OpeningHours.Exception(on: $0) }
    return (open + shut).sorted { $0.days.text < $1.days.text }
  }
}

/// `balie team list`.
struct TeamList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the teams.")

  @OptionGroup var storage: DataOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let rows = try await storage.withDirectory { try await $0.teams() }.map(Row.init)
    if json { return try printJSON(rows) }
    printTable(
      ["NAME", "SHOWN AS", "TIME ZONE", "HOURS"],
      rows.map { [$0.id, $0.name, $0.timeZone ?? "", $0.hours.joined(separator: "; ")] })
  }

  private struct Row: Encodable {
    let id, name: String
    let timeZone: String?
    let hours: [String]

    init(_ team: Team) {
      id = team.id.rawValue
      name = team.name
      timeZone = team.hours?.timeZone.identifier
      hours =
        (team.hours?.week ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }
        .map { day, stretches in
          "\(day) " + stretches.map(\.text).joined(separator: " ")
        }
        + (team.hours?.exceptions ?? []).map { exception in
          "\(exception.days.text) "
            + (exception.stretches.isEmpty
              ? "closed" : exception.stretches.map(\.text).joined(separator: " "))
        }
    }
  }
}

/// A team's name, checked when the command line is read.
struct TeamName: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    let allowed = argument.allSatisfy { character in
      character.isASCII && (character.isLowercase || character.isNumber || character == "-")
    }
    guard allowed, (1...64).contains(argument.count) else { return nil }
    text = argument
  }
}
