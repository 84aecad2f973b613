import ArgumentParser
import BalieConversation
import BalieServer
import BalieSQLite
import Foundation

/// `balie demo`: everything at once, to try it.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Try it: a shop page with the widget and two operators.")

  @OptionGroup var options: ServeOptions
  @OptionGroup var content: ContentOptions

  @Option(help: "The folder with the database; a temporary one if it is left out.")
  var data: String?

  @Flag(help: "Print the addresses and passwords as one line of JSON.")
  var json = false

  func run() async throws {
    let folder = try data ?? Self.temporaryFolder()
    var storage = DataOptions()
    storage.data = folder
    let staff = DemoStaff()
    var options = options
    options.siteName = options.siteName ?? "De Lichtkring"
    try await FrontDoor(options: options, content: content, data: storage, servesDemo: true).open(
      prepare: { directory, live in
        try await staff.join(directory, teams: live.served.content.teams)
      },
      onListening: { address in
        let welcome = DemoWelcome(address: address, data: folder, staff: staff)
        printAtOnce(json ? welcome.line : welcome.text)
      })
  }

  private static func temporaryFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("balie-demo-\(UUID().uuidString.prefix(8).lowercased())")
    return folder.path
  }
}
