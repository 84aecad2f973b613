import BalieDesk
import ServiceLifecycle

/// Gives the streams their signs of life.
struct HeartbeatService: Service {
  let announcer: Announcer
  let interval: Duration

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await Task.sleep(for: interval) } catch { return }
        announcer.beat()
      }
    }
  }
}

/// Ends the streams when Balie stops. It stands after the HTTP server in its group, so it is told
/// first: the server then has nothing left to wait for.
struct StreamClosingService: Service {
  let announcer: Announcer

  func run() async throws {
    try? await gracefulShutdown()
    announcer.close()
  }
}
