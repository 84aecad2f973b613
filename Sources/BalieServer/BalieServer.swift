import BalieConversation
import BalieDesk
import BalieLog
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle

/// The front desk over HTTP: the visitors' API, the operators' desk and the files of both.
///
/// A service: `run()` serves until the surrounding task or service group shuts it down, which
/// takes a few seconds at most, open streams included.
public struct BalieServer: Service {
  /// Connections that may wait to be accepted: a page opened by many at once must not fail.
  static let backlog = 4_096
  /// How long a stop may take before what still runs is cut off.
  static let stopWithin = Duration.seconds(5)

  let premises: Premises
  private let logger: Logger
  private let onListening: @Sendable (Int, String?) async -> Void

  /// The token of the one-time set-up address `/setup#TOKEN`, where nobody can sign in yet.
  public var setUpToken: String? { premises.setUp.openToken }

  /// How those who follow the log are doing, for others who do: health tells of them all.
  public var followers: FollowerHealth { premises.desk.followers }

  /// Gets the server ready: reads who works here and what is still open.
  ///
  /// - Parameters:
  ///   - configuration: What the site decides.
  ///   - ports: What the server stands on.
  ///   - logger: Where it reports to. Never given a message's words or a token.
  ///   - now: The machine's clock.
  ///   - steady: The clock of all decisions, which nobody puts forward or back; `now` where there
  ///     is none.
  ///   - onListening: Called once, when visitors can come in, with the port, and with the token of
  ///     the one-time set-up address `/setup#TOKEN` where nobody can sign in yet.
  /// - Throws: What the ports throw, and ``MissingResources``.
  public init(
    configuration: Configuration, ports: Ports, logger: Logger,
    now: @escaping @Sendable () -> Date = { Date() }, steady: (@Sendable () -> Date)? = nil,
    onListening: @escaping @Sendable (_ port: Int, _ setUpToken: String?) async -> Void = { _, _ in
    }
  ) async throws {
    premises = try await Premises(
      configuration: configuration, ports: ports, logger: logger, now: now, steady: steady ?? now)
    self.logger = logger
    self.onListening = onListening
  }

  /// Serves until it is told to stop.
  ///
  /// - Throws: ``BalieServer/StartError`` where it cannot listen.
  public func run() async throws {
    do {
      try await group().run()
    } catch let error as IOError {
      throw StartError(error, premises.configuration)
    } catch is SocketAddressError.UnknownHost {
      let (host, port) = (premises.configuration.host, premises.configuration.port)
      throw StartError.cannotListen(host: host, port: port, reason: "there is no such address")
    }
  }

  /// Tells the desks that the content was read again: its problems may have come or gone.
  public func noticeContentChange() async {
    let problems = await premises.ports.finder.contentProblems()
    premises.desk.announcer.tellDesks(contentProblems: problems)
  }

  /// Services stop in the opposite order: first the streams end, then the HTTP server has nothing
  /// left to wait for, and the front desk goes last, when nobody can ask anything any more.
  private func group() -> ServiceGroup {
    let announcer = premises.desk.announcer
    let projections: [any Service] = premises.ports.projections.map {
      ProjectionService(
        $0, of: premises.ports.log, health: premises.desk.followers, logger: logger)
    }
    let services: [any Service] =
      projections + premises.desk.services + measuring + ledgerServices + wiping + [
        VisitService(
          desk: premises.desk, book: premises.book, store: premises.ports.visits,
          keeping: premises.configuration.visits, logger: logger, now: premises.now),
        HeartbeatService(announcer: announcer, interval: premises.configuration.heartbeat),
        application(), StreamClosingService(announcer: announcer),
      ]
    var configuration = ServiceGroupConfiguration(services: services.named, logger: logger)
    configuration.maximumGracefulShutdownDuration = Self.stopWithin
    return ServiceGroup(configuration: configuration)
  }

  private var ledgerServices: [any Service] {
    guard let book = premises.ledger?.book else { return [] }
    return [
      LedgerService(
        book: book, keeping: premises.configuration.ledger, logger: logger, now: premises.now)
    ]
  }

  private var wiping: [any Service] {
    premises.ports.retention.map { [WipingService(retention: $0, logger: logger)] } ?? []
  }

  private var measuring: [any Service] {
    guard let metrics = premises.configuration.metrics else { return [] }
    return [
      MeasuringService(
        measures: ConversationMeasures(factory: metrics.registry), log: premises.ports.log,
        health: premises.desk.followers, logger: logger)
    ]
  }

  private func application() -> some ApplicationProtocol {
    let connections = premises.connections
    return Application(
      router: API(premises: premises).router(),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [
            ConnectionKeeper(
              connections: connections, patience: premises.configuration.connectionPatience)
          ])),
      configuration: ApplicationConfiguration(
        address: .hostname(premises.configuration.host, port: premises.configuration.port),
        backlog: Self.backlog,
        availableConnectionsDelegate: Connections.Gate(connections: connections)),
      onServerRunning: { [onListening, logger, setUpToken] channel in
        await Self.mindFullness(of: channel, logger)
        await onListening(channel.localAddress?.port ?? 0, setUpToken)
      },
      logger: logger)
  }

  private static func mindFullness(of channel: any Channel, _ logger: Logger) async {
    do {
      try await channel.eventLoop.submit {
        try channel.pipeline.syncOperations.addHandler(
          AcceptRest(logger: logger), position: .first)
      }.get()
    } catch {
      logger.warning("Nobody minds the door", metadata: ["error": "\(error)"])
    }
  }
}
