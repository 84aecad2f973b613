import BalieLog
import Logging
import ServiceLifecycle

/// Now and then makes sure that what visitors had erased is in no file any more. All that was erased
/// meanwhile is wiped at once: it takes long, and must not be had by asking often.
struct WipingService: Service {
  static let rest = Duration.seconds(3_600)

  let retention: any Retention
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await retention.wipe()
        } catch is CancellationError {
          return
        } catch {
          logger.error("What was erased cannot be wiped", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: Self.rest)
      }
    }
  }
}
