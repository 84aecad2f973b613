import BalieConversation
import BalieDesk
import BalieEditing
import BalieLog
import BalieMail
import BalieSQLite
import BalieServer
import Foundation
import Logging
import ServiceLifecycle

/// A running Balie: storage, content and server put together. The only place that knows all three.
struct FrontDoor {
  let options: ServeOptions
  let content: ContentOptions
  let data: DataOptions
  /// How mail is sent; nil where none is.
  var mail: MailOptions?
  /// Whether the shop page of the demo is there.
  var servesDemo = false

  /// Opens the door and keeps it open until a signal closes it.
  ///
  /// - Parameters:
  ///   - prepare: Done before anybody comes in, e.g. making the demo's operators; tells whether
  ///     what the desk shows of days before is invented.
  ///   - onListening: Told the address when visitors can come in, and the set-up token where
  ///     nobody can sign in yet.
  func open(
    prepare: @escaping (SQLiteDatabase, LiveContent) async throws -> Bool = { _, _ in false },
    onListening: @escaping @Sendable (_ address: String) async -> Void
  ) async throws {
    let logger = options.logger()
    _ = OpenFiles.raiseLimit()
    let claim = try data.claim()
    defer { withExtendedLifetime(claim) {} }
    let source = content.source()
    try await data.withDatabase(beside: { LiveContent(source) }) { database, live in
      let isInvented = try await prepare(database, live)
      live.report(to: logger)
      try await serve(database, live, isInvented, logger, onListening)
    }
  }

  private func serve(
    _ database: SQLiteDatabase, _ live: LiveContent, _ isInvented: Bool, _ logger: Logger,
    _ onListening: @escaping @Sendable (_ address: String) async -> Void
  ) async throws {
    var configuration = options.configuration(
      siteLanguage: LanguageCode(live.served.content.settings.language))
    configuration.servesDemo = servesDemo
    configuration.showsInventedDays = isInvented
    let host = options.host
    let log = SQLiteEventLog(database)
    let post = post(configuration)
    let server = try await BalieServer(
      configuration: configuration,
      ports: BalieServer.Ports(
        log: log, archive: SQLiteArchive(database), directory: SQLiteDirectory(database),
        finder: finder(database, live, logger), editing: editing(database, live),
        projections: database.projections,
        invitations: LiveInvitations(live: live, zone: configuration.figures.zone),
        visits: SQLiteVisitStore(database, zone: configuration.figures.zone),
        visitors: SQLiteVisitors(database),
        ledger: BalieServer.LedgerPorts(
          book: SQLiteLedger(database), ring: SQLiteKeyRing(database),
          shop: try await options.shop.ports(database)),
        blobs: SQLiteBlobs(database),
        letters: post.map { _ in SQLiteLetters(database) },
        retention: SQLiteRetention(database),
        tryStore: { try await database.tryWriting() }),
      logger: logger, steady: SteadyClock(notBefore: try await log.lastMoment()).now,
      onListening: { port, setUpToken in
        let address = "http://\(host):\(port)"
        await onListening(address)
        if let setUpToken { Self.printSetUp("\(address)/setup#\(setUpToken)") }
      })
    let watcher = ContentWatcher(
      live: live, logger: logger,
      onReload: { await server.noticeContentChange() })
    var services: [any Service] = [server, watcher]
    if let post {
      services += try await mailServices(post, database, server.followers, logger)
    }
    try await run(services, logger)
  }

  /// Who is mailed what, and by what command; nil where none is set up.
  private func post(
    _ configuration: BalieServer.Configuration
  ) -> (office: MailOffice, by: Sendmail)? {
    mail?.office(
      listeningAt: "http://\(options.host):\(options.port)", siteName: options.siteName,
      siteLanguage: configuration.siteLanguage, zone: configuration.figures.zone)
  }

  /// What looks for events that call for a mail, and what sends it. The first time it begins with
  /// what happens from now on.
  private func mailServices(
    _ post: (office: MailOffice, by: Sendmail), _ database: SQLiteDatabase,
    _ health: FollowerHealth, _ logger: Logger
  ) async throws -> [any Service] {
    let (log, letters) = (SQLiteEventLog(database), SQLiteLetters(database))
    let (bell, ringer) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let now: @Sendable () -> Date = { Date() }
    let known = try await letters.cursor()
    let head = try await log.head()
    if known == nil { try await letters.queue([], through: head) }
    return [
      FollowerService(
        LetterQueue(letters: letters, now: now, wake: { ringer.yield() }), of: log,
        after: known ?? head, health: health, logger: logger),
      PostService(
        letters: letters, log: log, directory: SQLiteDirectory(database), office: post.office,
        send: { try await post.by.send($0) }, bell: bell, ringer: ringer, now: now, logger: logger),
    ]
  }

  private func finder(
    _ database: SQLiteDatabase, _ live: LiveContent, _ logger: Logger
  ) -> KnowledgeFinder {
    KnowledgeFinder(
      live: live, mostAsked: MostAsked(SQLiteQuestionLedger(database), logger: logger))
  }

  private func editing(_ database: SQLiteDatabase, _ live: LiveContent) -> FileKnowledgeEditing {
    FileKnowledgeEditing(
      ledger: SQLiteQuestionLedger(database), live: live, source: content.source())
  }

  private static func printSetUp(_ link: String) {
    printError(
      """
      Nobody can sign in yet. Make the first operator at
        \(link)
      The link works once, until Balie stops. Behind a proxy, put your own address in the place of \
      this one.
      """)
  }

  private func run(_ services: [any Service], _ logger: Logger) async throws {
    var configuration = ServiceGroupConfiguration(
      services: services.named, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    try await ServiceGroup(configuration: configuration).run()
  }
}
