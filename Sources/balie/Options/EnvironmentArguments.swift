import ArgumentParser
import Foundation

/// Lets every option also come from the environment: `--data` from `BALIE_DATA`, `--site-name`
/// from `BALIE_SITE_NAME`. What stands on the command line wins.
///
/// The names are read from the commands' own description, so an option added to a command can be
/// set from the environment without anybody having to think of it.
struct EnvironmentArguments {
  /// The command that options are looked up in, with its subcommands.
  let tool: CommandDescription
  /// The process's environment.
  let environment: [String: String]

  /// The arguments with what the environment adds, ready to be parsed.
  ///
  /// - Throws: `ValidationError` where a switch is set to something that is neither yes nor no.
  func adding(to arguments: [String]) throws -> [String] {
    let (command, depth) = addressed(by: arguments)
    let given = arguments.prefix { $0 != "--" }
    let added = try (command.arguments ?? []).flatMap { try additions(for: $0, given: given) }
    return arguments.prefix(depth) + added + arguments.dropFirst(depth)
  }

  private func addressed(by arguments: [String]) -> (CommandDescription, depth: Int) {
    var command = tool
    var depth = 0
    for word in arguments {
      guard let next = command.subcommands?.first(where: { $0.commandName == word }) else { break }
      command = next
      depth += 1
    }
    return (command, depth)
  }

  private func additions(
    for argument: ArgumentDescription, given: ArraySlice<String>
  ) throws -> [String] {
    guard let name = argument.longName, !Self.isGiven(name, in: given) else { return [] }
    let variable = Self.variable(for: name)
    guard let value = environment[variable], !value.isEmpty else { return [] }
    switch argument.kind {
    case "option":
      let values = argument.isRepeating ? value.split(separator: ",").map(String.init) : [value]
      return values.flatMap { ["--\(name)", $0] }
    case "flag": return try Self.isOn(value, variable: variable) ? ["--\(name)"] : []
    default: return []
    }
  }

  private static func isGiven(_ name: String, in given: ArraySlice<String>) -> Bool {
    given.contains { $0 == "--\(name)" || $0.hasPrefix("--\(name)=") }
  }

  /// The variable that stands for an option.
  static func variable(for option: String) -> String {
    "BALIE_" + option.uppercased().replacing("-", with: "_")
  }

  private static func isOn(_ value: String, variable: String) throws -> Bool {
    switch value.lowercased() {
    case "1", "true", "yes", "on": true
    case "0", "false", "no", "off": false
    default: throw ValidationError("\(variable) is \"\(value)\"; set it to yes or no.")
    }
  }
}

/// The part of a command's own description that the environment needs.
struct CommandDescription: Decodable {
  let commandName: String
  let subcommands: [CommandDescription]?
  let arguments: [ArgumentDescription]?

  /// Reads what a command says of itself.
  static func of(_ command: any ParsableCommand.Type) throws -> CommandDescription {
    struct Dump: Decodable { let command: CommandDescription }
    return try JSONDecoder().decode(Dump.self, from: Data(command._dumpHelp().utf8)).command
  }
}

/// One option or switch of a command.
struct ArgumentDescription: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String
  }

  let kind: String
  let isRepeating: Bool
  let names: [Name]?

  var longName: String? {
    guard let name = names?.first(where: { $0.kind == "long" })?.name else { return nil }
    return ["help", "version"].contains(name) ? nil : name
  }
}
