import Foundation
import Testing

@testable import BalieDesk

struct SteadyTimeTests {
  private static let start = Date(timeIntervalSince1970: 1_800_000_000)

  /// The time after some seconds, of which the clock tells otherwise.
  private static func time(
    after seconds: Int, clockPut jump: TimeInterval
  ) -> (time: Date, wall: Date) {
    var steady = SteadyTime(at: start)
    _ = steady.now(start, after: 0)
    var (wall, time) = (start.addingTimeInterval(jump), start)
    for _ in 0..<seconds {
      wall += 1
      time = steady.now(wall, after: 1)
    }
    return (time, wall)
  }

  @Test func `a clock that runs as it should is followed`() {
    let (time, wall) = Self.time(after: 3_600, clockPut: 0)
    #expect(time == wall)
  }

  @Test(arguments: [-3_600.0, 3_600, -30, 30, -40_000])
  func `half a minute takes half a minute, however the clock is put`(jump: TimeInterval) {
    let (time, _) = Self.time(after: 30, clockPut: jump)
    #expect(abs(time.timeIntervalSince(Self.start) - 30) <= 30 * SteadyTime.correction + 0.001)
  }

  @Test(arguments: [-3_600.0, 3_600])
  func `an hour's jump is made up for within a day`(jump: TimeInterval) {
    let (time, wall) = Self.time(after: 86_400, clockPut: jump)
    #expect(abs(time.timeIntervalSince(wall)) < 0.001)
  }

  @Test func `time never goes back while a jump is made up for`() {
    var steady = SteadyTime(at: Self.start)
    var (last, wall) = (steady.now(Self.start, after: 0), Self.start.addingTimeInterval(-3_600))
    for _ in 0..<2_000 {
      wall += 0.5
      let time = steady.now(wall, after: 0.5)
      #expect(time > last)
      last = time
    }
  }

  @Test func `a machine that began without a clock takes its time as soon as it has one`() {
    let (time, wall) = Self.time(after: 5, clockPut: 50 * 365 * 86_400)
    #expect(time == wall)
  }

  @Test func `what was stored before the clock was put back stays in the past after a restart`() {
    var steady = SteadyTime(
      at: Self.start.addingTimeInterval(-3_600), notBefore: Self.start)
    let time = steady.now(Self.start.addingTimeInterval(-3_590), after: 10)
    #expect(abs(time.timeIntervalSince(Self.start) - 10) < 1)
    var far = SteadyTime(at: Self.start.addingTimeInterval(-100_000), notBefore: Self.start)
    let wall = Self.start.addingTimeInterval(-99_990)
    #expect(far.now(wall, after: 10) == wall)
  }

  @Test func `small corrections are followed as they come`() {
    let (time, wall) = Self.time(after: 5, clockPut: 0.4)
    #expect(time == wall)
  }
}
