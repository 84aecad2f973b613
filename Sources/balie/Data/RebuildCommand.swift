import ArgumentParser
import BalieLog
import BalieSQLite
import Synchronization

/// `balie rebuild`: makes what is derived from the log anew.
struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make what is derived from the log anew: search, left messages, questions, facts.",
    discussion: """
      Nothing that was said is touched. It can be done while Balie serves, and taken up again where \
      it was cut short.
      """)

  @OptionGroup var storage: DataOptions

  @Argument(
    help: "Which: contacts, facts, follow-ups, questions or search; all where none is named.")
  var name: String?

  func run() async throws {
    try await storage.withKeptDatabase { database in
      for projection in try chosen(of: database.projections) { try await rebuild(projection) }
    }
  }

  private func chosen(of all: [any Projection]) throws -> [any Projection] {
    guard let name else { return all }
    guard let projection = all.first(where: { $0.name == name }) else {
      let names = all.map(\.name).sorted().joined(separator: ", ")
      throw CommandFailure("Nothing that is derived is called \(name); there are \(names).")
    }
    return [projection]
  }

  private func rebuild(_ projection: any Projection) async throws {
    let told = Mutex(0)
    try await projection.rebuild { progress in
      let tenths = Int(progress.share * 10)
      let isNews = told.withLock { told in
        defer { told = max(told, tenths) }
        return tenths > told
      }
      if isNews { printError("\(projection.name): \(tenths * 10) %") }
    }
    print("\(projection.name) is at \(try await projection.cursor()).")
  }
}
