import ArgumentParser
import BalieConversation
import BalieServer
import Logging

/// How Balie meets its visitors.
struct ServeOptions: ParsableArguments {
  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @Option(help: "What the widget calls the site.")
  var siteName: String?

  @Option(
    help: "An origin whose pages may use the widget, e.g. https://www.example.nl; once for each.")
  var origin: [String] = []

  @Flag(help: "Show operators what visitors type before it is sent; the widget then says so.")
  var preview = false

  @Flag(help: "Send the session cookie over https only.")
  var secureCookies = false

  @Flag(help: "Believe X-Forwarded-For: only behind a proxy that writes it.")
  var behindProxy = false

  @Option(
    help: """
      Connections at most; fewer where the system allows fewer open files. A visitor takes one, \
      and now and then a second.
      """)
  var connections = Room.mostConnections

  @Option(help: "How much to log: trace, debug, info, notice, warning, error or critical.")
  var logLevel: Logger.Level = .info

  /// How many may be in at once.
  var room: Room { Room(openFiles: OpenFiles.limit, most: connections) }

  /// What the server is told.
  func configuration(siteLanguage: LanguageCode) -> BalieServer.Configuration {
    var configuration = BalieServer.Configuration()
    configuration.host = host
    configuration.room = room
    configuration.port = port
    configuration.siteName = siteName
    configuration.siteLanguage = siteLanguage
    configuration.allowedOrigins = Set(origin)
    configuration.showsPreview = preview
    configuration.usesSecureCookies = secureCookies
    configuration.trustsForwardedFor = behindProxy
    return configuration
  }

  /// Where everything is reported to: standard error.
  func logger() -> Logger {
    var logger = Logger(label: "balie", factory: StreamLogHandler.standardError(label:))
    logger.logLevel = logLevel
    return logger
  }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port is \(port); choose 0 to 65535.")
    }
    guard (32...100_000).contains(connections) else {
      throw ValidationError("--connections is \(connections); choose 32 to 100000.")
    }
    if let wrong = origin.first(where: { !Self.isOrigin($0) }) {
      throw ValidationError(
        "--origin is \"\(wrong)\"; write scheme and host only, like https://www.example.nl.")
    }
  }

  private static func isOrigin(_ text: String) -> Bool {
    guard let separator = text.range(of: "://"),
      ["http", "https"].contains(text[..<separator.lowerBound])
    else { return false }
    let host = text[separator.upperBound...]
    return !host.isEmpty && !host.contains { "/?#@ ".contains($0) }
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
