import ArgumentParser

/// `balie operator`: who works at the desk.
struct OperatorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operator", abstract: "Add, list and change operators.",
    subcommands: [
      OperatorAdd.self, OperatorList.self, OperatorDisable.self, OperatorPassword.self,
      OperatorLink.self,
    ])
}
