import Synchronization

/// The newest changes of a log in memory, and who waits for the next one.
///
/// Followers of one process are woken by an append and are handed what was appended, so that no row
/// is read or decoded again. Whoever is further behind reads the log.
public final class RecentChanges: Sendable {
  private struct State {
    /// Without a gap between them.
    var changes: [Change] = []
    /// Where ``changes`` begin: everything after this cursor, up to ``known``, is in them.
    var floor: Int64
    /// The newest cursor that was heard of.
    var head: Int64
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var nextWaiter = 0

    var known: Int64 { changes.last?.cursor ?? floor }
  }

  /// What is known after a cursor.
  public enum Answer: Sendable {
    /// These, without a gap.
    case known([Change])
    /// Something, which the log has to be asked for.
    case older
    /// Nothing yet.
    case none
  }

  private let capacity: Int
  private let state: Mutex<State>

  /// Remembers nothing yet of a log.
  ///
  /// - Parameters:
  ///   - head: The log's newest cursor.
  ///   - capacity: Most changes remembered; twice as many for a moment.
  public init(head: Int64, capacity: Int = 2048) {
    self.capacity = capacity
    state = Mutex(State(floor: head, head: head))
  }

  /// The newest cursor that was heard of.
  public var head: Int64 { state.withLock { $0.head } }

  /// Takes in what this process has appended, in the order of the log, and wakes who waits.
  public func publish(_ changes: [Change]) {
    guard let first = changes.first, let last = changes.last else { return }
    wake { state in
      // Another process was here in between: what is remembered has a gap before these.
      if first.cursorBefore != state.known {
        state.changes = []
        state.floor = first.cursorBefore
      }
      state.changes += changes
      state.head = max(state.head, last.cursor)
      guard state.changes.count > 2 * capacity else { return }
      let excess = state.changes.count - capacity
      state.floor = state.changes[excess - 1].cursor
      state.changes.removeFirst(excess)
    }
  }

  /// Notes how far the log is, e.g. since another process appended to it, and wakes who waits.
  public func note(head: Int64) {
    wake { $0.head = max($0.head, head) }
  }

  private func wake(_ change: (inout State) -> Void) {
    let woken = state.withLock { state in
      let before = state.head
      change(&state)
      guard state.head > before else { return [CheckedContinuation<Void, Never>]() }
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
    for waiter in woken { waiter.resume() }
  }

  /// What there is after a cursor.
  public func after(_ cursor: Int64) -> Answer {
    state.withLock { state in
      guard cursor < state.head else { return .none }
      guard cursor >= state.floor, cursor < state.known else { return .older }
      return .known(Array(state.changes[Self.index(after: cursor, in: state.changes)...]))
    }
  }

  /// The first change after a cursor, by halving.
  private static func index(after cursor: Int64, in changes: [Change]) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].cursor > cursor { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns once there is something after a cursor, or the task is cancelled.
  public func wait(after cursor: Int64) async {
    let waiter = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let mustWait = state.withLock { state in
          guard state.head <= cursor, !Task.isCancelled else { return false }
          state.waiting[waiter] = continuation
          return true
        }
        if !mustWait { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: waiter) }?.resume()
    }
  }
}
