import ArgumentParser
import Foundation

/// The command: the one place that knows everyone.
@main
struct Balie: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balie",
    abstract: "A front desk for your website: a bot that answers, and people when it should not.",
    discussion: """
      Every option can also be set in the environment: --data as BALIE_DATA, --site-name as \
      BALIE_SITE_NAME. What stands on the command line wins.
      """,
    subcommands: [
      ServeCommand.self, DemoCommand.self, CheckCommand.self, AskCommand.self, EvalCommand.self,
      TuneCommand.self,
      GapsCommand.self, InviteCommand.self, NewCommand.self, ImportCommand.self,
      ExportKnowledgeCommand.self, FormatCommand.self, OperatorCommand.self, TeamCommand.self,
      KeyCommand.self, OrderCommand.self, ContactCommand.self, FiguresCommand.self,
      ExportCommand.self, EraseCommand.self,
      PurgeCommand.self, BackupCommand.self, RestoreCommand.self,
      RebuildCommand.self,
    ])

  static func main() async {
    do {
      let arguments = try EnvironmentArguments(
        tool: .of(Balie.self), environment: ProcessInfo.processInfo.environment
      ).adding(to: Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
