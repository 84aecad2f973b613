import ServiceLifecycle

/// Wakes the front desk at the earliest deadline.
struct DeadlineService: Service {
  let desk: FrontDesk

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await Task.sleep(for: await desk.rest) } catch { return }
        await desk.lookAtClock()
      }
    }
  }
}
