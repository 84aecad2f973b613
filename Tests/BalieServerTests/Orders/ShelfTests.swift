import Foundation
import Synchronization
import Testing

@testable import BalieServer

@Suite struct `A shelf` {
  private final class Clock: Sendable {
    private let moment = Mutex(Date(timeIntervalSince1970: 0))

    var now: Date { moment.withLock { $0 } }

    func pass(_ seconds: Double) { moment.withLock { $0 += seconds } }
  }

  private final class Asked: Sendable {
    private let count = Mutex(0)

    func ask() -> Int {
      count.withLock {
        $0 += 1
        return $0
      }
    }
  }

  @Test func `asks again when an answer holds no more, and never for one that is asked for`()
    async throws
  {
    let (clock, asked) = (Clock(), Asked())
    let shelf = Shelf<String, Int>(most: 2) { clock.now }
    func look(_ key: String) async throws -> Int {
      try await shelf.value(key) {
        await Task.yield()
        return .init(value: asked.ask(), holds: 60)
      }.value
    }
    async let one = look("a")
    async let other = look("a")
    #expect(try await [one, other] == [1, 1])
    clock.pass(60)
    #expect(try await look("a") == 1)
    clock.pass(1)
    #expect(try await look("a") == 2)
    clock.pass(-3_600)
    #expect(try await look("a") == 3, "a clock that was set back keeps nothing for ever")
  }

  @Test func `lets the oldest go where there is too much, and forgets what failed`() async throws {
    let (clock, asked) = (Clock(), Asked())
    let shelf = Shelf<String, Int>(most: 2) { clock.now }
    for key in ["a", "b", "c"] {
      clock.pass(1)
      _ = try await shelf.value(key) { .init(value: asked.ask(), holds: 60) }
    }
    #expect(try await shelf.value("c") { .init(value: asked.ask(), holds: 60) }.value == 3)
    #expect(try await shelf.value("a") { .init(value: asked.ask(), holds: 60) }.value == 4)
    struct Failure: Error {}
    await #expect(throws: Failure.self) { try await shelf.value("d") { throw Failure() } }
    #expect(try await shelf.value("d") { .init(value: 7, holds: 60) }.value == 7)
  }
}
