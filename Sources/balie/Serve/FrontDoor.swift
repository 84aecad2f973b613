import BalieConversation
import BalieServer
import BalieSQLite
import Foundation
import Logging
import ServiceLifecycle

/// A running Balie: storage, content and server put together. The only place that knows all three.
struct FrontDoor {
  let options: ServeOptions
  let content: ContentOptions
  let data: DataOptions
  /// Whether the shop page of the demo is there.
  var servesDemo = false

  /// Opens the door and keeps it open until a signal closes it.
  ///
  /// - Parameters:
  ///   - prepare: Done before anybody comes in, e.g. making the demo's operators.
  ///   - onListening: Told the address when visitors can come in, and the set-up token where
  ///     nobody can sign in yet.
  func open(
    prepare: @escaping (SQLiteDirectory, LiveContent) async throws -> Void = { _, _ in },
    onListening: @escaping @Sendable (_ address: String) async -> Void
  ) async throws {
    let logger = options.logger()
    _ = OpenFiles.raiseLimit()
    let claim = try data.claim()
    defer { withExtendedLifetime(claim) {} }
    try await data.withDatabase { database in
      let directory = SQLiteDirectory(database)
      let live = LiveContent(content.source())
      try await prepare(directory, live)
      live.report(to: logger)
      try await serve(database, directory, live, logger, onListening)
    }
  }

  private func serve(
    _ database: SQLiteDatabase, _ directory: SQLiteDirectory, _ live: LiveContent, _ logger: Logger,
    _ onListening: @escaping @Sendable (_ address: String) async -> Void
  ) async throws {
    var configuration = options.configuration(
      siteLanguage: LanguageCode(live.served.content.settings.language))
    configuration.servesDemo = servesDemo
    let host = options.host
    let server = try await BalieServer(
      configuration: configuration,
      ports: BalieServer.Ports(
        log: SQLiteEventLog(database), archive: SQLiteArchive(database), directory: directory,
        finder: KnowledgeFinder(live: live), editing: editing(database, live),
        ledger: BalieServer.LedgerPorts(
          book: SQLiteLedger(database), ring: SQLiteKeyRing(database)),
        tryStore: { try await database.tryWriting() }),
      logger: logger,
      onListening: { port in await onListening("http://\(host):\(port)") })
    if let token = server.setUpToken { printSetUp(token) }
    let watcher = ContentWatcher(
      live: live, logger: logger,
      onReload: { await server.noticeContentChange() })
    try await run([server, watcher], logger)
  }

  private func editing(_ database: SQLiteDatabase, _ live: LiveContent) -> FileKnowledgeEditing {
    FileKnowledgeEditing(
      ledger: SQLiteQuestionLedger(database), live: live, source: content.source())
  }

  private func printSetUp(_ token: String) {
    printError(
      """
      Nobody can sign in yet. Open /setup#\(token) on this Balie to make the first operator; \
      the link works once, until Balie stops.
      """)
  }

  private func run(_ services: [any Service], _ logger: Logger) async throws {
    var configuration = ServiceGroupConfiguration(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    try await ServiceGroup(configuration: configuration).run()
  }
}
