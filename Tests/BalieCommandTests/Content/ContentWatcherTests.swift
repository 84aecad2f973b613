import Logging
import ServiceLifecycle
import Testing

@testable import balie

struct ContentWatcherTests {
  /// Ends at once, and has its group stop.
  private struct Leaver: Service {
    func run() async throws {}
  }

  @Test func `being told to stop is no error`() async throws {
    let room = try EditorsRoom()
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let watcher = ContentWatcher(
      live: room.live, folders: [room.folder], logger: logger, onReload: {})
    let configuration = ServiceGroupConfiguration(
      services: [
        .init(service: watcher),
        .init(service: Leaver(), successTerminationBehavior: .gracefullyShutdownGroup),
      ], logger: logger)
    try await ServiceGroup(configuration: configuration).run()
  }
}
