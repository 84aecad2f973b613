import BalieKnowledge
import BalieLanguage
import Foundation
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import BalieEditing

@Suite(.timeLimit(.minutes(5)))
struct ContentWatcherTests {
  /// Ends at once, and has its group stop.
  private struct Leaver: Service {
    func run() async throws {}
  }

  private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  @Test func `being told to stop is no error`() async throws {
    let room = try EditorsRoom()
    let watcher = ContentWatcher(live: room.live, logger: Self.logger, onReload: {})
    let configuration = ServiceGroupConfiguration(
      services: [
        .init(service: watcher),
        .init(service: Leaver(), successTerminationBehavior: .gracefullyShutdownGroup),
      ], logger: Self.logger)
    try await ServiceGroup(configuration: configuration).run()
  }

  /// Watches a room until it was brought up to date once.
  private func untilReloaded(_ live: LiveContent) async {
    let (reloads, reloaded) = AsyncStream.makeStream(of: Void.self)
    let watcher = ContentWatcher(live: live, logger: Self.logger) { reloaded.yield() }
    let watching = Task { try await watcher.run() }
    defer { watching.cancel() }
    for await _ in reloads { break }
  }

  @Test func `what is saved between the first reading and the watch goes live`() async throws {
    let room = try EditorsRoom()
    let words = EditorsRoom.bicycle.replacing("Kom langs", with: "Bel of kom langs")
    try room.write(words, to: "Knowledge/rijwiel.md")
    await untilReloaded(room.live)
    let topic = room.live.served.content.topics.first { $0.name == "rijwiel" }
    #expect(
      topic?.editions[Language(rawValue: "nl")]?.answer.value == "Bel of kom langs in de winkel.")
  }

  @Test func `a topic comes on its first day though nobody saves a file`() async throws {
    let room = try EditorsRoom()
    let tomorrow = CalendarDay(year: 2026, month: 3, day: 2)
    try room.write(
      "---\nvalid-from: \(tomorrow)\n---\n" + EditorsRoom.bicycle, to: "Knowledge/rijwiel.md")
    let day = DayKeeper(CalendarDay(year: 2026, month: 3, day: 1))
    let live = LiveContent(room.source(today: { day.today }))
    let ask = {
      live.served.knowledge.read(
        "rijwiel aanschaffen", conversation: nil, site: Language(rawValue: "nl"))
    }
    #expect(!ask().names.contains("rijwiel"))
    day.turn(to: tomorrow)
    await untilReloaded(live)
    #expect(ask().names.first == "rijwiel")
  }
}

/// A calendar whose day is set by hand.
private final class DayKeeper: Sendable {
  private let day: Mutex<CalendarDay>

  init(_ day: CalendarDay) { self.day = Mutex(day) }

  var today: CalendarDay { day.withLock { $0 } }

  func turn(to next: CalendarDay) { day.withLock { $0 = next } }
}
