import Foundation
import Synchronization

/// What was done in this run, to be looked for afterwards.
final class Ledger: Sendable {
  private let state = Mutex(State())

  private struct State {
    var newcomers = 0
    var times: [String: Histogram] = [:]
    var errors: [String: Int] = [:]
    var said: [Said] = []
    var started = ContinuousClock.now
    var first: ContinuousClock.Instant?
    var last: ContinuousClock.Instant?
  }

  /// One conversation with the names of what it confirmed, in order.
  struct Said: Sendable {
    let conversation: String
    let token: String
    let clientIDs: [String]
  }

  func newcomer() -> Newcomer {
    let number = state.withLock { state in
      state.newcomers += 1
      return state.newcomers
    }
    return Newcomer(number: number)
  }

  /// Notes how long an act took; what warms up counts nowhere.
  func note(_ name: String, _ act: Act) { note(name, act.taken, counts: act.counts) }

  func note(_ name: String, _ microseconds: UInt64, counts: Bool = true) {
    guard counts else { return }
    let now = ContinuousClock.now
    state.withLock { state in
      state.times[name, default: Histogram()].add(microseconds)
      state.first = state.first ?? now
      state.last = now
    }
  }

  func note(error: String) { state.withLock { $0.errors[error, default: 0] += 1 } }

  func note(_ said: Said) { state.withLock { $0.said.append(said) } }

  var said: [Said] { state.withLock { $0.said } }
  var errors: [String: Int] { state.withLock { $0.errors } }
  var times: [String: Histogram] { state.withLock { $0.times } }

  /// Seconds from the first to the last measured act.
  var seconds: Double {
    state.withLock { state in
      guard let first = state.first, let last = state.last else { return 0 }
      return Double(Act.microseconds(first.duration(to: last))) / 1e6
    }
  }
}
