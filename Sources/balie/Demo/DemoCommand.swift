import ArgumentParser
import BalieConversation
import BalieEditing
import BalieSQLite
import BalieSamples
import BalieServer
import Foundation

/// `balie demo`: everything at once, to try it.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Try it: a page with the widget and two operators.",
    discussion: """
      Shows the topics of --knowledge. With --for, or where that folder is not there, it is a sample, \
      laid out in the folder with the database: what you change there is yours.
      """)

  @OptionGroup var options: ServeOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var mail: MailOptions

  @Option(name: .customLong("for"), help: "shop, town-hall or blank.")
  var sample: Sample?

  @Option(help: "The folder with the database; a temporary one if it is left out.")
  var data: String?

  @Flag(help: "Open with nothing behind it, not with thirty invented days.")
  var empty = false

  @Flag(help: "Print the addresses and passwords as one line of JSON.")
  var json = false

  func run() async throws {
    let folder = data ?? Self.temporaryFolder()
    var storage = DataOptions()
    storage.data = folder
    let staff = DemoStaff()
    let scene = DemoScene(sample: sample ?? .shop)
    var options = options
    options.siteName = options.siteName ?? scene.siteName
    let content = try laidOut(in: folder)
    let door = FrontDoor(
      options: options, content: content, data: storage, mail: mail, servesDemo: true)
    try await door.open(
      prepare: { database, live in
        let teams = live.served.content.teams
        let people = try await staff.join(SQLiteDirectory(database), teams: teams)
        return try await invented(database, live, people)
      },
      onListening: { address in
        let welcome = DemoWelcome(address: address, data: folder, staff: staff, scene: scene)
        printAtOnce(json ? welcome.line : welcome.text)
      })
  }

  /// Whether invented days lie behind the demo, of this start or of an earlier one.
  private func invented(
    _ database: SQLiteDatabase, _ live: LiveContent, _ staff: [Operator]
  ) async throws -> Bool {
    guard !empty, try await !InventedMonth.isBehind(database) else {
      return try await InventedMonth.isBehind(database)
    }
    var month = await InventedMonth(
      live.served.content, of: InventedScene(sample ?? .shop),
      finder: KnowledgeFinder(live: live), staff: staff, now: Date(),
      zone: options.figures.settings.zone)
    return try await month.write(to: database)
  }

  /// The content of a sample, in its place since an earlier demo or put there now.
  private func laidOut(in folder: String) throws -> ContentOptions {
    let isThere = FileManager.default.fileExists(atPath: content.knowledge)
    guard sample != nil || !isThere else { return content }
    var own = content
    own.knowledge = folder + "/Knowledge"
    own.intents = folder + "/Intents"
    if !FileManager.default.fileExists(atPath: own.knowledge) {
      _ = try SiteLayout(sample: sample ?? .shop, content: own).write()
    }
    return own
  }

  private static func temporaryFolder() -> String {
    FileManager.default.temporaryDirectory
      .appendingPathComponent("balie-demo-\(UUID().uuidString.prefix(8).lowercased())").path
  }
}
