import ArgumentParser
import BalieConversation
import BalieSQLite
import Foundation

/// `balie export`: everything kept of one visitor.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print everything kept of one visitor, as JSON.")

  @OptionGroup var storage: DataOptions
  @OptionGroup var visitor: VisitorOptions

  func run() async throws {
    let transcripts = try await storage.withKeptDatabase { database in
      let log = SQLiteEventLog(database)
      var transcripts: [Transcript] = []
      for id in try await visitor.conversations(in: database) {
        if let conversation = try await log.conversation(id) {
          let kept = try await KeptBeside.read(of: id, in: database)
          transcripts.append(Transcript(conversation, kept))
        }
      }
      return transcripts
    }
    try printJSON(transcripts)
  }
}

/// `balie erase`: removes everything kept of one visitor.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Remove everything kept of one visitor, for good.")

  @OptionGroup var storage: DataOptions
  @OptionGroup var visitor: VisitorOptions

  @Flag(help: "Really remove it; without this only tell what would go.")
  var yes = false

  func run() async throws {
    let count = try await storage.withKeptDatabase { database in
      let found = try await visitor.conversations(in: database)
      return yes ? try await SQLiteRetention(database).erase(found) : found.count
    }
    print(
      yes
        ? "Removed conversations: \(count)."
        : "Would remove conversations: \(count). Say --yes to do it.")
  }
}

/// `balie purge`: removes what is older than the site keeps.
struct PurgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Remove closed conversations older than an age.")

  @OptionGroup var storage: DataOptions

  @Option(help: "The age in days, e.g. 90d.")
  var olderThan: Age

  func run() async throws {
    let moment = Date().addingTimeInterval(-olderThan.seconds)
    let count = try await storage.withKeptDatabase { database in
      try await SQLiteRetention(database).purge(changedBefore: moment)
    }
    print("Removed conversations: \(count).")
  }
}

/// An age in days on a command line: `90d`.
struct Age: ExpressibleByArgument {
  let seconds: TimeInterval

  init?(argument: String) {
    guard argument.hasSuffix("d"), let days = Int(argument.dropLast()), (1...36_500).contains(days)
    else { return nil }
    seconds = TimeInterval(days) * 86_400
  }
}
