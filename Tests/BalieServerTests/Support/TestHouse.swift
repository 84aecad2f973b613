import BalieConversation
import BalieEditing
import BalieLog
import BalieSQLite
import Foundation
import Logging
import NIOCore
import ServiceLifecycle
@testable import BalieServer

/// A Balie that runs on a free port over a real SQLite file.
struct TestHouse: Sendable {
  /// The password of everybody who works here.
  static let password = "een lang wachtwoord"

  let client: HTTPClient
  let server: BalieServer
  let directory: SQLiteDirectory
  let retention: SQLiteRetention
  let services: ServiceGroup

  /// Opens a house in a folder, runs the test in it and closes it, waiting until it has stopped.
  static func open(
    in folder: TestFolder = TestFolder(),
    configure: (inout BalieServer.Configuration) -> Void = { _ in },
    wrap: (SQLiteEventLog) -> any EventLog = { $0 },
    staff: [Operator] = TestHouse.staff, teams: [Team] = [],
    editing: (any KnowledgeEditing)? = nil, lookup: (any OrderLookup)? = nil,
    finder: any AnswerFinder = ScriptedFinder(), mails: Bool = true,
    now: @escaping @Sendable () -> Date = { Date() },
    _ body: (TestHouse) async throws -> Void
  ) async throws {
    let database = try await SQLiteDatabase.open(folder: folder.url)
    let directory = SQLiteDirectory(database)
    for team in teams { try await directory.put(team) }
    try await employ(staff, in: directory)
    var configuration = BalieServer.Configuration()
    configuration.port = 0
    configuration.passwordCost = .cheapest
    configuration.visitorGrace = 0
    configuration.limits.perConversation = Limits.Rate(burst: 10_000, perMinute: 10_000)
    configure(&configuration)
    let (ports, announce) = AsyncStream.makeStream(of: Int.self)
    let server = try await BalieServer(
      configuration: configuration,
      ports: BalieServer.Ports(
        log: wrap(SQLiteEventLog(database)), archive: SQLiteArchive(database),
        directory: directory, finder: finder, editing: editing,
        projections: database.projections, visits: SQLiteVisitStore(database, zone: .gmt),
        visitors: SQLiteVisitors(database),
        ledger: BalieServer.LedgerPorts(
          book: SQLiteLedger(database), ring: SQLiteKeyRing(database),
          shop: lookup.map {
            BalieServer.ShopPorts(lookup: $0, numbers: SQLiteCustomerNumbers(database))
          }),
        blobs: SQLiteBlobs(database), letters: mails ? SQLiteLetters(database) : nil,
        retention: SQLiteRetention(database)),
      logger: quiet, now: now, onListening: { port, _ in announce.yield(port) })
    let services = ServiceGroup(configuration: .init(services: [server], logger: quiet))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { announce.finish() }
        try await services.run()
      }
      for await port in ports {
        let client = HTTPClient(port: port)
        try await body(
          TestHouse(
            client: client, server: server, directory: directory,
            retention: SQLiteRetention(database), services: services))
        await services.triggerGracefulShutdown()
      }
      try await group.waitForAll()
    }
    try await database.close()
  }

  /// Who works here: Sanne speaks Dutch and manages, Tom speaks Dutch and English, Eva only edits.
  static let staff = [
    Operator(
      id: OperatorID(rawValue: "sanne"), name: "Sanne", roles: [.operator, .admin],
      languages: [LanguageCode(rawValue: "nl")]),
    Operator(
      id: OperatorID(rawValue: "tom"), name: "Tom", languages: ["nl", "en"].languages),
    Operator(
      id: OperatorID(rawValue: "eva"), name: "Eva", roles: [.editor],
      languages: ["nl"].languages),
  ]

  static func employ(_ staff: [Operator], in directory: SQLiteDirectory) async throws {
    let known = Set(try await directory.operators().map(\.id))
    let hash = try await PasswordHasher(cost: .cheapest).hash(password)
    for someone in staff where !known.contains(someone.id) {
      try await directory.add(someone, passwordHash: hash)
    }
  }

  private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension [String] {
  var languages: Set<LanguageCode> { Set(map(LanguageCode.init(rawValue:))) }
}

/// A folder for one test, gone after it.
final class TestFolder: Sendable {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("balie-server-test-\(UUID().uuidString)")

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
