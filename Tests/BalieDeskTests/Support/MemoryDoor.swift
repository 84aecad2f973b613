import BalieConversation
import BalieDesk
import BalieLog
import Foundation
import Logging
import ServiceLifecycle

/// A door in memory: visitors and operators reach the desk by calling it.
struct MemoryDoor: Sendable {
  static let nl = LanguageCode(rawValue: "nl")
  static let sanne = OperatorID(rawValue: "sanne")

  let desk: FrontDesk
  let log: MemoryLog

  /// Opens a desk at which Sanne works, and closes it after the test.
  static func open<Value>(
    log: MemoryLog = MemoryLog(), now: @escaping @Sendable () -> Date = { Date() },
    _ body: (MemoryDoor) async throws -> Value
  ) async throws -> Value {
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    var settings = FrontDesk.Settings()
    settings.visitorGrace = 3_600
    let sanne = Operator(id: Self.sanne, name: "Sanne", languages: [nl])
    let desk = FrontDesk(
      log: log, directory: MemoryDirectory(people: [sanne]), finder: SmallFinder(),
      settings: settings, logger: quiet, now: now)
    try await desk.load()
    let services = ServiceGroup(configuration: .init(services: desk.services, logger: quiet))
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await services.run() }
      let value = try await body(MemoryDoor(desk: desk, log: log))
      await services.triggerGracefulShutdown()
      try await group.waitForAll()
      return value
    }
  }

  /// A visitor comes in.
  func start(_ name: String = "gesprek01") async throws -> ConversationID {
    let id = ConversationID(rawValue: name)
    _ = try await desk.visitors.start(
      id, siteLanguage: Self.nl, page: nil, team: nil, tokenDigest: Array(name.utf8))
    return id
  }

  /// Says something under a new name.
  @discardableResult
  func say(_ words: String, in id: ConversationID) async throws -> Outcome {
    try await desk.visitors.say(
      try MessageText(words), named: UUID().uuidString, choosing: nil, in: id)
  }

  /// Listens as a conversation's visitor.
  func listen(in id: ConversationID) async -> Ear {
    let ear = Ear(Listener(audience: .visitor(id), buffer: 256))
    desk.announcer.attach(ear.listener, watching: AvailabilityKey(language: Self.nl))
    await desk.visitorArrived(id)
    return ear
  }

  /// Listens as Sanne at her desk.
  func listenAtDesk() async -> Ear {
    let ear = Ear(Listener(audience: .desk(Self.sanne, session: [1]), buffer: 256))
    desk.announcer.attach(ear.listener)
    await desk.deskOpened(by: Self.sanne)
    return ear
  }
}

/// Hears one announcement after another.
final class Ear {
  let listener: Listener
  private var heard: [Announcement] = []

  init(_ listener: Listener) {
    self.listener = listener
  }

  /// The next that means something to the test; nil where the listener has ended.
  func next<Value>(_ meaning: (Announcement.News) -> Value?) async -> Value? {
    while true {
      if heard.isEmpty {
        guard let more = await listener.next() else { return nil }
        heard = more
      }
      if let value = meaning(heard.removeFirst().news) { return value }
    }
  }

  /// The next event for which something is found.
  func nextEvent<Value>(_ meaning: (Event) -> Value?) async -> Value? {
    await next { news in
      if case .change(let change) = news { meaning(change.recorded.event) } else { nil }
    }
  }
}
