import BalieLog
import Logging
import ServiceLifecycle

/// Follows the log, so that the desk lets go of what somebody else erased or wrote to, e.g. a
/// command beside it.
struct OtherWritersService: Service {
  let desk: FrontDesk
  let logger: Logger

  func run() async throws {
    let follower = FollowerService(
      RememberedConversations(desk: desk), of: desk.log, after: await desk.head,
      health: desk.followers, logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await follower.run() }
      group.addTask { await cancelWhenGracefulShutdown { await lookForOthers() } }
      try await group.waitForAll()
    }
  }

  /// A log that cannot be read now is looked at again.
  private func lookForOthers() async {
    while !Task.isCancelled {
      do {
        try await desk.log.noticeOthers()
      } catch {
        if !Task.isCancelled {
          logger.error("Other writers cannot be noticed", metadata: ["error": "\(error)"])
        }
        do { try await Task.sleep(for: .seconds(1)) } catch { return }
      }
    }
  }
}

/// What the desk remembers of conversations, kept true to the log.
private struct RememberedConversations: Follower {
  let desk: FrontDesk
  let name = "desk"

  func take(_ changes: [Change]) async throws {
    try await desk.notice(changes)
  }
}
