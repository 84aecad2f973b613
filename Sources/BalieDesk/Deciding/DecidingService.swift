import ServiceLifecycle

/// Decides what comes in until Balie stops.
struct DecidingService: Service {
  let desk: FrontDesk

  /// What has gathered is decided at once, on what has been decided before it, while the batch
  /// before is still being stored; as soon as the disk is free, all that has been decided follows.
  func run() async throws {
    let bell = await desk.bell
    await withDiscardingTaskGroup { group in
      for await _ in bell.cancelOnGracefulShutdown() {
        await desk.decideWaiting()
        guard let batch = await desk.takeBatchToStore() else { continue }
        group.addTask { await desk.store(batch) }
      }
    }
    await desk.close()
  }
}
