import BalieConversation
import BalieLog
import Logging
import Synchronization
import Testing

@Suite struct `A follower's service` {
  /// Takes in what it is given, except at one cursor, as often as it is told to fail there.
  private final class Picky: Follower {
    struct Indigestible: Error {}

    let name: String
    private let bad: Int64
    private let state: Mutex<(failuresLeft: Int, taken: [Int64])>
    let heard: AsyncStream<Int64>
    private let tell: AsyncStream<Int64>.Continuation

    init(_ name: String, bad: Int64 = 0, failures: Int = .max) {
      self.name = name
      self.bad = bad
      state = Mutex((failures, []))
      (heard, tell) = AsyncStream.makeStream()
    }

    var taken: [Int64] { state.withLock { $0.taken } }
    private let passedOver = Mutex<[Int64]>([])
    var passed: [Int64] { passedOver.withLock { $0 } }

    func pass(_ change: Change) async throws { passedOver.withLock { $0.append(change.cursor) } }

    func take(_ changes: [Change]) async throws {
      try state.withLock { state in
        if changes.contains(where: { $0.cursor == bad }), state.failuresLeft > 0 {
          state.failuresLeft -= 1
          throw Indigestible()
        }
        state.taken += changes.map(\.cursor)
      }
      for change in changes { tell.yield(change.cursor) }
    }

    func hasHeard(_ cursor: Int64) async {
      for await heard in heard where heard == cursor { return }
    }
  }

  private static func follow(
    _ follower: some Follower, _ log: MemoryLog, _ health: FollowerHealth
  ) -> Task<Void, any Error> {
    let service = FollowerService(
      follower, of: log, after: 0, health: health, rests: [.zero, .zero],
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    return Task { try await service.run() }
  }

  @Test func `a change at which it always fails is set aside, and the rest is taken`() async throws
  {
    let (log, health) = (MemoryLog(), FollowerHealth())
    let (bad, good) = (Picky("bad", bad: 3), Picky("good"))
    var chatter = Chatter("een")
    _ = try await log.append((0..<5).map { _ in chatter.next() })
    let services = [Self.follow(bad, log, health), Self.follow(good, log, health)]
    await bad.hasHeard(5)
    await good.hasHeard(5)
    #expect(bad.taken == [1, 2, 4, 5])
    #expect(bad.passed == [3], "it is told to go on without it")
    #expect(good.taken == [1, 2, 3, 4, 5])
    let state = try #require(health.states["bad"])
    #expect(state.setAside.map(\.cursor) == [3])
    #expect(state.setAsideCount == 1)
    #expect(!health.isWell)
    #expect(health.states["good"]?.setAsideCount == 0)
    for service in services { service.cancel() }
  }

  @Test func `one that fails for a while gets the change again, once`() async throws {
    let (log, health) = (MemoryLog(), FollowerHealth())
    let follower = Picky("slow starter", bad: 2, failures: 2)
    var chatter = Chatter("een")
    _ = try await log.append((0..<3).map { _ in chatter.next() })
    let service = Self.follow(follower, log, health)
    await follower.hasHeard(3)
    #expect(follower.taken == [1, 2, 3])
    #expect(health.states["slow starter"]?.setAsideCount == 0)
    service.cancel()
  }
}
