import Logging
import ServiceLifecycle

/// Keeps a projection with the log: first takes in what it has missed, saying how far it is where
/// that takes a while, then follows.
public struct ProjectionService: Service {
  /// Changes are gathered so long before they are taken in: one transaction for all of them costs
  /// next to nothing, and readers catch up by themselves.
  static let gathering = Duration.milliseconds(200)
  /// How often progress is told.
  static let tellingRest = Duration.seconds(5)

  private let projection: any Projection
  private let log: any EventLog
  private let health: FollowerHealth
  private let logger: Logger

  /// A projection's service; how it does is seen in `health` under its name.
  public init(
    _ projection: any Projection, of log: any EventLog, health: FollowerHealth, logger: Logger
  ) {
    self.projection = projection
    self.log = log
    self.health = health
    self.logger = logger
  }

  /// Follows until it is cancelled or Balie stops.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      await catchUp()
      await follow()
    }
  }

  private func catchUp() async {
    let teller = ProgressTeller(name: projection.name, rest: Self.tellingRest, logger: logger)
    do {
      try await projection.catchUp { teller.tell($0) }
    } catch {
      // The follower tries again, and sets aside what cannot be taken in.
      logger.error(
        "A projection cannot catch up",
        metadata: ["projection": "\(projection.name)", "error": "\(error)"])
    }
  }

  private func follow() async {
    var start: Int64?
    while start == nil, !Task.isCancelled {
      do {
        start = try await projection.cursor()
      } catch {
        health.note(trouble: String(describing: error), of: projection.name)
        do { try await Task.sleep(for: .seconds(1)) } catch { return }
      }
    }
    guard let start else { return }
    let follower = FollowerService(
      projection, of: log, after: start, health: health, gathering: Self.gathering, logger: logger)
    await follower.follow()
  }
}
