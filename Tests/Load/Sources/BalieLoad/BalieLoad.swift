import ArgumentParser

/// Loads a running Balie, measures it, and looks afterwards whether all that was confirmed is there.
@main
struct BalieLoad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balie-load",
    abstract: "Loads a running Balie and measures it.",
    discussion: """
      Every visitor has an address of its own, told in X-Forwarded-For: serve with --behind-proxy, \
      else the limits of one address end the run.
      """)

  @Argument(help: "What to do: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: Kind

  @OptionGroup var options: LoadOptions

  mutating func run() async throws {
    let run = Run(options: options, site: try options.site())
    let report = try await kind.carryOut(run)
    print(options.json ? try report.json() : report.table())
    guard report.lost == 0 else { throw ExitCode.failure }
  }
}

/// The loads there are.
enum Kind: String, CaseIterable, ExpressibleByArgument {
  /// Visitors ask the bot.
  case questions
  /// Visitors come and say a first word.
  case starts
  /// Visitors and operators talk.
  case talks
  /// Visitors ask for a person, who is offered them.
  case handoffs
  /// Visitors listen, and a person comes and goes.
  case streams
  /// All of it at once, most of it questions.
  case day

  func carryOut(_ run: Run) async throws -> Report {
    switch self {
    case .questions: try await Questions(run: run).carryOut()
    case .starts: try await Starts(run: run).carryOut()
    case .talks: try await Talks(run: run).carryOut()
    case .handoffs: try await Handoffs(run: run).carryOut()
    case .streams: try await Streams(run: run).carryOut()
    case .day: try await Day(run: run).carryOut()
    }
  }
}
