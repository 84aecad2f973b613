import Foundation
import Synchronization

/// The clock by which a front desk decides: the machine's, without its jumps.
public final class SteadyClock: Sendable {
  private struct State {
    var time: SteadyTime
    var looked: ContinuousClock.Instant
  }

  private let state: Mutex<State>

  /// - Parameter last: When something was stored last; what follows is not older.
  public init(notBefore last: Date?) {
    state = Mutex(State(time: SteadyTime(at: Date(), notBefore: last), looked: .now))
  }

  /// The time now.
  public func now() -> Date {
    state.withLock { state in
      let looked = ContinuousClock.now
      defer { state.looked = looked }
      return state.time.now(Date(), after: state.looked.duration(to: looked) / .seconds(1))
    }
  }
}
