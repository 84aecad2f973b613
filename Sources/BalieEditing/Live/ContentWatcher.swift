import BalieKnowledge
import Logging
import ServiceLifecycle

/// Keeps the served content up to date with the files, within a second of a save, and with the day.
package struct ContentWatcher: Service {
  private let live: LiveContent
  private let logger: Logger
  private let onReload: @Sendable () async -> Void

  /// - Parameters:
  ///   - live: What to keep up to date.
  ///   - logger: Where broken files are reported.
  ///   - onReload: Called after every reading, e.g. to tell the desks.
  package init(
    live: LiveContent, logger: Logger, onReload: @escaping @Sendable () async -> Void
  ) {
    self.live = live
    self.logger = logger
    self.onReload = onReload
  }

  private static let interval = Duration.milliseconds(400)

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var watch = live.watch
      while !Task.isCancelled {
        // Being told to stop is how this ends, no error: as one it would fail the whole stop.
        do { try await Task.sleep(for: Self.interval) } catch { return }
        if watch.look() {
          await reload()
        } else if await live.turnDay() {
          await tell()
        }
      }
    }
  }

  private func reload() async {
    await live.reload()
    await tell()
  }

  private func tell() async {
    live.report(to: logger)
    await onReload()
  }
}

extension LiveContent {
  /// Logs what was wrong at the last reading, a line each.
  package func report(to logger: Logger) {
    let errors = problems.filter { $0.severity == .error }
    for error in errors { logger.error("\(error.headline)") }
    let topics = served.content.topics.count
    if errors.isEmpty {
      logger.info("content is live", metadata: ["topics": "\(topics)"])
    } else {
      logger.error(
        "content has errors; what worked before stays", metadata: ["topics": "\(topics)"])
    }
  }
}
