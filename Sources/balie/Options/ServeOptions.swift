import ArgumentParser
import BalieConversation
import BalieServer
import CoreMetrics
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

  @Option(help: "How many proxies stand before Balie, where it is more than one; each adds to it.")
  var proxyHops: Int?

  @Option(
    help: "A network of your own proxies, e.g. 10.0.0.0/8; once for each, in place of a number.")
  var proxyNetwork: [String] = []

  @Option(help: "Minutes after which an operator who touches nothing at the desk is away.")
  var idleAfter = 10

  @Option(
    help: "Seconds without a sign of life after which others are sought for an operator's visitors."
  )
  var goneAfter = 180

  @Option(
    help: """
      Connections at most; fewer where the system allows fewer open files. A visitor takes one, \
      and now and then a second.
      """)
  var connections = Room.mostConnections

  @Option(help: "Days for which the path before a conversation is kept, where visitors agreed.")
  var visitsKept = 30

  @Option(help: "Days for which contacts with invitations are kept, where visitors agreed.")
  var touchesKept = 30

  @Option(help: "Days for which an order knows its customer and its conversation.")
  var ordersKept = 730

  @Option(help: "Days for which a goal knows its conversation.")
  var goalsKept = 730

  @OptionGroup var figures: FigureOptions
  @OptionGroup var shop: ShopOptions

  @Flag(help: "Serve every script of widget and desk by itself, as it is written: to work on them.")
  var plainModules = false

  @Option(help: "How much to log: trace, debug, info, notice, warning, error or critical.")
  var logLevel: Logger.Level = .info

  @Option(help: "How to log: text, or json with one object a line.")
  var logFormat = LogFormat.text

  @Option(
    help: """
      The key with which a Prometheus reads /metrics (Authorization: Bearer KEY), 16 characters or \
      more; better from BALIE_METRICS_KEY than on the command line. Left out, there is no /metrics.
      """)
  var metricsKey: String?

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
    configuration.allowedOrigins = Set(origin.compactMap(Origin.init))
    configuration.showsPreview = preview
    configuration.servesPlainModules = plainModules
    configuration.usesSecureCookies = secureCookies
    configuration.proxies = proxies
    configuration.metrics = metricsKey.map { key in
      let registry = MeasureRegistry()
      MetricsSystem.bootstrap(registry)
      return .init(registry: registry, key: key)
    }
    configuration.idleAway = Double(idleAfter) * 60
    configuration.deskGrace = Double(goneAfter)
    configuration.visits.visits = Double(visitsKept) * 86_400
    configuration.visits.touches = Double(touchesKept) * 86_400
    configuration.ledger.orders = Double(ordersKept) * 86_400
    configuration.ledger.goals = Double(goalsKept) * 86_400
    configuration.figures = figures.settings
    return configuration
  }

  private var proxies: ProxyTrust {
    let networks = proxyNetwork.compactMap(Network.init)
    if !networks.isEmpty { return .networks(networks) }
    if let proxyHops { return .hops(proxyHops) }
    return behindProxy ? .hops(1) : .nobody
  }

  /// Where everything is reported to: standard error.
  func logger() -> Logger {
    var logger = Logger(label: "balie", factory: logFormat.handler)
    logger.logLevel = logLevel
    return logger
  }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port is \(port); choose 0 to 65535.")
    }
    let kept = [
      ("visits", visitsKept), ("touches", touchesKept), ("orders", ordersKept),
      ("goals", goalsKept),
    ]
    for (name, days) in kept where !(1...3_650).contains(days) {
      throw ValidationError("--\(name)-kept is \(days); choose 1 to 3650 days.")
    }
    if let proxyHops, !(1...10).contains(proxyHops) {
      throw ValidationError("--proxy-hops is \(proxyHops); choose 1 to 10.")
    }
    if let wrong = proxyNetwork.first(where: { Network($0) == nil }) {
      throw ValidationError("--proxy-network is \"\(wrong)\"; write it like 10.0.0.0/8.")
    }
    if let metricsKey, metricsKey.count < 16 {
      throw ValidationError(
        "The metrics key has \(metricsKey.count) characters; choose 16 or more, at random.")
    }
    guard (1...1_440).contains(idleAfter) else {
      throw ValidationError("--idle-after is \(idleAfter); choose 1 to 1440 minutes.")
    }
    guard (60...86_400).contains(goneAfter) else {
      throw ValidationError("--gone-after is \(goneAfter); choose 60 to 86400 seconds.")
    }
    guard (32...100_000).contains(connections) else {
      throw ValidationError("--connections is \(connections); choose 32 to 100000.")
    }
    if let wrong = origin.first(where: { Origin($0) == nil }) {
      throw ValidationError(
        "--origin is \"\(wrong)\"; write scheme and host only, like https://www.example.nl.")
    }
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
