import Logging
import Synchronization

/// Tells now and then how far a projection is.
final class ProgressTeller: Sendable {
  private let name: String
  private let rest: Duration
  private let logger: Logger
  private let toldAt: Mutex<ContinuousClock.Instant>

  init(name: String, rest: Duration, logger: Logger) {
    self.name = name
    self.rest = rest
    self.logger = logger
    toldAt = Mutex(.now)
  }

  /// Says how far it is, unless that was said a moment ago.
  func tell(_ progress: ProjectionProgress) {
    let isDue = toldAt.withLock { toldAt in
      guard toldAt + rest <= .now else { return false }
      toldAt = .now
      return true
    }
    guard isDue else { return }
    logger.info(
      "A projection is being made",
      metadata: [
        "projection": "\(name)", "cursor": "\(progress.cursor)", "head": "\(progress.head)",
      ])
  }
}
