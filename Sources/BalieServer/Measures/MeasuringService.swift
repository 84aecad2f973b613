import BalieLog
import Logging
import ServiceLifecycle

/// Counts what happens in conversations from now on.
struct MeasuringService: Service {
  let measures: ConversationMeasures
  let log: any EventLog
  let health: FollowerHealth
  let logger: Logger

  func run() async throws {
    let now = try await log.head()
    try await FollowerService(measures, of: log, after: now, health: health, logger: logger).run()
  }
}
