import ArgumentParser
import BalieKnowledge

/// `balie check`: everything that is wrong with the content, at once.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the content files and run the editors' own tests.",
    discussion: "Exits with 1 where there are errors; warnings alone are no failure.")

  @OptionGroup var content: ContentOptions

  @Option(help: "How to print: text, json or github.")
  var format: DiagnosticFormat = .text

  @Option(help: "A team that exists; give it once for each. Without any, teams are not checked.")
  var team: [String] = []

  @Flag(help: "Check again after every save, until Ctrl-C.")
  var watch = false

  func run() async throws {
    guard watch else {
      if check() { throw ExitCode.failure }
      return
    }
    var files = ContentWatch(folders: content.source().folders)
    _ = check()
    while !Task.isCancelled {
      try await Task.sleep(for: .milliseconds(300))
      guard files.look() else { continue }
      printError("")
      _ = check()
    }
  }

  /// Prints what is wrong; true where there are errors.
  private func check() -> Bool {
    let reading = content.source(teams: team.isEmpty ? nil : Set(team)).read()
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

  /// Phrasings and the editors' questions are tried out once nothing else is wrong.
  private func diagnostics(of reading: ContentReading) -> [Diagnostic] {
    let knowledge = reading.hasErrors ? nil : KnowledgeBase(reading.content, on: .today())
    return ContentCheck(reading, today: .today(), knowledge: knowledge).diagnostics()
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
