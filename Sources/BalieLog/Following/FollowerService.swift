import Foundation
import Logging
import ServiceLifecycle

/// Hands a follower every change of the log. A change at which it fails is tried again with growing
/// rests, then set aside where it is seen; the follower goes on, and nobody else waits for it.
public struct FollowerService: Service {
  private let follower: any Follower
  private let log: any EventLog
  private let start: Int64
  private let health: FollowerHealth
  private let rests: [Duration]
  private let gathering: Duration
  private let logger: Logger

  /// A follower's service.
  ///
  /// - Parameters:
  ///   - cursor: It gets what is after this.
  ///   - rests: How long to wait before each new try of a change at which it failed.
  ///   - gathering: How long to let changes gather before the next are handed over.
  public init(
    _ follower: any Follower, of log: any EventLog, after cursor: Int64, health: FollowerHealth,
    rests: [Duration] = [.milliseconds(50), .milliseconds(250), .seconds(1)],
    gathering: Duration = .zero, logger: Logger
  ) {
    self.follower = follower
    self.log = log
    start = cursor
    self.health = health
    self.rests = rests
    self.gathering = gathering
    self.logger = logger
  }

  /// Follows until it is cancelled or Balie stops.
  public func run() async throws {
    await cancelWhenGracefulShutdown { await follow() }
  }

  /// Follows until the task is cancelled.
  func follow() async {
    health.begin(follower.name, at: start)
    var iterator = log.follow(after: start).makeAsyncIterator()
    while !Task.isCancelled {
      do {
        guard let changes = try await iterator.next() else { return }
        await give(changes)
        if gathering > .zero { try? await Task.sleep(for: gathering) }
      } catch {
        // The log cannot be read now; the iterator stands where it stood.
        logger.error("A follower cannot read the log", metadata: metadata(error))
        health.note(trouble: String(describing: error), of: follower.name)
        try? await Task.sleep(for: rests.last ?? .seconds(1))
      }
    }
  }

  /// All at once; where that fails one by one, so that one bad change takes no other along.
  private func give(_ changes: [Change]) async {
    do {
      try await follower.take(changes)
      note(changes)
    } catch {
      for change in changes where !Task.isCancelled { await give(change) }
    }
  }

  private func give(_ change: Change) async {
    for rest in rests {
      do {
        try await follower.take([change])
        return note([change])
      } catch {
        health.note(trouble: String(describing: error), of: follower.name)
        do { try await Task.sleep(for: rest) } catch { return }
      }
    }
    do {
      try await follower.take([change])
      note([change])
    } catch {
      logger.error("A follower set a change aside", metadata: metadata(error, change))
      health.setAside(change.cursor, because: String(describing: error), by: follower.name)
      await pass(change)
    }
  }

  private func pass(_ change: Change) async {
    do {
      try await follower.pass(change)
    } catch {
      logger.error("A follower cannot pass over a change", metadata: metadata(error, change))
    }
  }

  private func note(_ changes: [Change]) {
    if let cursor = changes.last?.cursor { health.note(cursor: cursor, of: follower.name) }
  }

  private func metadata(_ error: any Error, _ change: Change? = nil) -> Logger.Metadata {
    var metadata: Logger.Metadata = ["follower": "\(follower.name)", "error": "\(error)"]
    if let change { metadata["cursor"] = "\(change.cursor)" }
    return metadata
  }
}
