import Synchronization

/// When the next act is due, and until when.
///
/// In an open loop each act has its moment, and its time counts from that moment: a server that
/// stalls is charged for all who would have come meanwhile (no coordinated omission).
final class Pace: Sendable {
  private let clock = ContinuousClock()
  private let seconds: Double
  private let rate: Double?
  private let most: Int
  private let state = Mutex(State())

  private struct State {
    var start: ContinuousClock.Instant?
    var claimed = 0
  }

  init(seconds: Double, rate: Double?, most: Int) {
    self.seconds = seconds
    self.rate = rate
    self.most = most
  }

  /// The next act's moment, waited for; nothing when the run is over.
  /// - Returns: from when its time counts, and whether it is measured or warms up.
  func next() async throws -> Act? {
    let (start, number) = claim()
    guard number < most else { return nil }
    let due = rate.map { start + .seconds(Double(number) / $0) } ?? clock.now
    let since = start.duration(to: due)
    guard since < .seconds(seconds * 1.1) else { return nil }
    if due > clock.now { try await clock.sleep(until: due, tolerance: .zero) }
    return Act(number: number, due: due, counts: since >= .seconds(seconds * 0.1))
  }

  /// How long until the run is over, from its first act.
  var end: ContinuousClock.Instant {
    state.withLock { ($0.start ?? clock.now) + .seconds(seconds * 1.1) }
  }

  private func claim() -> (ContinuousClock.Instant, Int) {
    state.withLock { state in
      let start = state.start ?? clock.now
      state.start = start
      defer { state.claimed += 1 }
      return (start, state.claimed)
    }
  }
}

/// Something that is to be done now.
struct Act: Sendable {
  let number: Int
  let due: ContinuousClock.Instant
  let counts: Bool

  /// Microseconds since it was due.
  var taken: UInt64 { Self.microseconds(due.duration(to: .now)) }

  static func microseconds(_ duration: Duration) -> UInt64 {
    let (seconds, atto) = duration.components
    return UInt64(max(0, seconds * 1_000_000 + atto / 1_000_000_000_000))
  }
}
