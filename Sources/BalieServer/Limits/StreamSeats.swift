import Synchronization

/// Counts the streams that are open: by whom, from where, and in all.
final class StreamSeats: Sendable {
  private struct State {
    var all = 0
    var holders: [String: Int] = [:]
  }

  private let limits: Limits.Streams
  private let state = Mutex(State())

  init(limits: Limits.Streams) {
    self.limits = limits
  }

  /// How many are taken.
  var count: Int { state.withLock { $0.all } }

  /// Takes a seat that is given back when nothing holds on to it any more.
  ///
  /// - Parameters:
  ///   - token: Whose stream it is: a visitor's conversation, an operator's session; nil for nobody's.
  ///   - isHouse: Whether an operator asks, who is not to stand outside because visitors are many.
  func take(token: String?, address: String, isHouse: Bool) throws(Problem) -> Seat {
    let isFull = state.withLock { state in
      if !isHouse, state.all >= limits.inAll { return true }
      if let token, state.holders[token, default: 0] >= limits.perToken { return true }
      if state.holders[address, default: 0] >= limits.perAddress { return true }
      state.all += 1
      for holder in [token, address].compactMap({ $0 }) { state.holders[holder, default: 0] += 1 }
      return false
    }
    if isFull { throw .tooManyStreams }
    return Seat(seats: self, holders: [token, address].compactMap { $0 })
  }

  private func giveBack(_ holders: [String]) {
    state.withLock { state in
      state.all -= 1
      for holder in holders {
        let left = state.holders[holder, default: 1] - 1
        state.holders[holder] = left == 0 ? nil : left
      }
    }
  }

  /// One stream's place.
  final class Seat: Sendable {
    private let seats: StreamSeats
    private let holders: [String]

    fileprivate init(seats: StreamSeats, holders: [String]) {
      self.seats = seats
      self.holders = holders
    }

    deinit { seats.giveBack(holders) }
  }
}
