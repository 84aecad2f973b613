import BalieTestSupport
import Foundation
import Testing

@testable import BalieConversation

struct WaitingTimesTests {
  private let now = Date(timeIntervalSince1970: 1_800_000_000)

  private func times(_ lengths: [TimeInterval], every rest: TimeInterval = 60) -> WaitingTimes {
    var times = WaitingTimes()
    for (index, length) in lengths.enumerated() {
      times.note(length, endedAt: now - Double(lengths.count - 1 - index) * rest)
    }
    return times
  }

  @Test func `nothing is said below twenty waits`() {
    #expect(times(Array(repeating: 60, count: 19)).usual(at: now) == nil)
    #expect(times(Array(repeating: 60, count: 20)).usual(at: now) == 60...60)
  }

  @Test func `only the last hours count`() {
    let old = times(Array(repeating: 60, count: 30), every: 600)
    #expect(old.usual(at: now) != nil)
    #expect(old.usual(at: now + 3_600) == nil)
  }

  @Test func `four of five waits that come lie in the range that was told`() throws {
    var generator = SeededGenerator(seed: 5)
    var times = WaitingTimes()
    var (told, right) = (0, 0)
    for step in 0..<3_000 {
      let moment = now + Double(step) * 30
      let wait = -90 * log(Double.random(in: 0.0001...1, using: &generator))
      if let range = times.usual(at: moment) {
        told += 1
        right += range.contains(wait) ? 1 : 0
      }
      times.note(wait, endedAt: moment)
    }
    let share = Double(right) / Double(told)
    #expect((0.77...0.83).contains(share), "\(share)")
  }

  @Test func `who has waited longer than is usual is told nothing`() throws {
    let times = times((1...21).map { Double($0) * 10 })
    let left = try #require(times.left(afterWaiting: 100, at: now))
    #expect(left == 0...90)
    #expect(times.left(afterWaiting: 191, at: now) == nil)
  }
}
