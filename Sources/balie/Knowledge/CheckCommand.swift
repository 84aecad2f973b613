import ArgumentParser
import BalieEditing
import BalieKnowledge
import BalieLanguage
import BalieSQLite
import Foundation

/// `balie check`: everything that is wrong with the content, at once.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the content files and run the editors' own tests.",
    discussion: """
      Exits with 1 where there are errors; warnings alone are no failure. The teams that files name \
      must be among those of the data folder and of --team; where there are none, all are taken. \
      A data folder that is named with --data is read whole, also while Balie serves from it.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var data: DataOptions

  @Option(help: "How to print: text, json or github.")
  var format: DiagnosticFormat = .text

  @Option(help: "A team that exists; give it once for each. For where there is no data folder.")
  var team: [String] = []

  @Option(
    help: "Check the files of words in a folder instead, such as Sources/BalieLanguage; as text.")
  var words: String?

  @Flag(help: "Check again after every save, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if words != nil, watch || format != .text {
      throw ValidationError("--words goes with neither --watch nor another --format.")
    }
  }

  func run() async throws {
    if let words { return try check(words: words) }
    let isDamaged = data.isNamed ? try await hasDamagedData() : false
    guard watch else {
      if try await check() || isDamaged { throw ExitCode.failure }
      return
    }
    var files = ContentWatch(folders: content.source().folders)
    _ = try await check()
    while !Task.isCancelled {
      try await Task.sleep(for: .milliseconds(300))
      guard files.look() else { continue }
      printError("")
      _ = try await check()
    }
  }

  /// Reads all that a data folder holds, where one is named, and says what is wrong with it.
  private func hasDamagedData() async throws -> Bool {
    guard data.isThere else { return false }
    do {
      let count = try await SQLiteDatabase.lookThrough(URL(fileURLWithPath: data.data))
      printError("\(data.data) was read whole: \(count) conversations.")
      return false
    } catch let error as DataFolderError {
      printError("Error: \(error)")
      return true
    }
  }

  /// Prints what is wrong; true where there are errors.
  private func check() async throws -> Bool {
    let reading = content.source(teams: try await knownTeams()).read()
    let diagnostics = diagnostics(of: reading)
    let text = format.render(diagnostics)
    if !text.isEmpty { printAtOnce(text) }
    if diagnostics.contains(where: { $0.severity == .error }) { return true }
    let topics = reading.content.topics.count
    if format == .text {
      printError("\(topics) \(topics == 1 ? "topic" : "topics") can be served.")
    }
    return false
  }

  /// Prints what is wrong with files of words.
  private func check(words folder: String) throws {
    let lists = try WordFolder(folder).lists()
    let problems = lists.flatMap { ListCheck.problems(in: $0) }
    for problem in problems { print("\(problem)\n    \(problem.source)") }
    if !problems.isEmpty { throw ExitCode.failure }
    printError("\(lists.count) files of words are in order.")
  }

  /// The teams that exist; nil where nobody said.
  private func knownTeams() async throws -> Set<String>? {
    let teams = Set(team).union(try await keptTeams())
    return teams.isEmpty ? nil : teams
  }

  /// Editors may work beside a data folder that only the server may read: no reason to check less.
  private func keptTeams() async throws -> [String] {
    guard data.isThere else { return [] }
    do {
      return try await data.withDirectory { try await $0.teams() }.map(\.id.rawValue)
    } catch let error as DataFolderError {
      printError("Teams are not checked: \(error)")
      return []
    }
  }

  /// Phrasings and the editors' questions are tried out once nothing else is wrong.
  private func diagnostics(of reading: ContentReading) -> [Diagnostic] {
    let knowledge = reading.hasErrors ? nil : KnowledgeBase(reading.content, on: .today())
    return ContentCheck(reading, today: .today(), knowledge: knowledge).diagnostics()
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
