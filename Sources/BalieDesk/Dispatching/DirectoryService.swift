import Logging
import ServiceLifecycle

/// Has the front desk notice what commands outside this process change of operators and teams.
struct DirectoryService: Service {
  let desk: FrontDesk
  let interval: Duration
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await Task.sleep(for: interval) } catch { return }
        await read()
      }
    }
  }

  /// Who worked here a moment ago still does, where it cannot be read now.
  private func read() async {
    do {
      try await desk.readDirectory()
    } catch {
      logger.error("Operators could not be read", metadata: ["error": "\(error)"])
    }
  }
}
