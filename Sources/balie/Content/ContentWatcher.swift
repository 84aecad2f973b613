import BalieKnowledge
import Foundation
import Logging
import ServiceLifecycle

/// Keeps the served content up to date with the files, within a second of a save.
struct ContentWatcher: Service {
  /// What to keep up to date.
  let live: LiveContent
  /// The folders to look at.
  let folders: [URL]
  /// Where broken files are reported.
  let logger: Logger
  /// Called after every reading, e.g. to tell the desks.
  let onReload: @Sendable () async -> Void

  private static let interval = Duration.milliseconds(400)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var watch = ContentWatch(folders: folders)
      while !Task.isCancelled {
        // Being told to stop is how this ends, no error: as one it would fail the whole stop.
        do { try await Task.sleep(for: Self.interval) } catch { return }
        if watch.look() { await reload() }
      }
    }
  }

  private func reload() async {
    live.reload()
    live.report(to: logger)
    await onReload()
  }
}

extension LiveContent {
  /// Logs what was wrong at the last reading, a line each.
  func report(to logger: Logger) {
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
