import Synchronization

/// How the followers of a log are doing, for health and for whoever looks after Balie.
public final class FollowerHealth: Sendable {
  /// How one of them is doing.
  public struct State: Equatable, Sendable {
    /// Everything up to here was taken in or set aside.
    public internal(set) var cursor: Int64
    /// The changes that were set aside, the newest last, at most ``FollowerHealth/kept`` of them.
    public internal(set) var setAside: [SetAside] = []
    /// How many were set aside in all.
    public internal(set) var setAsideCount = 0
    /// What it is stuck at, until it goes on.
    public internal(set) var trouble: String?
  }

  /// A change that a follower could not take in.
  public struct SetAside: Equatable, Sendable {
    /// Which one.
    public let cursor: Int64
    /// What went wrong.
    public let reason: String
  }

  /// Most changes remembered as set aside, of each follower.
  public static let kept = 20

  private let all = Mutex<[String: State]>([:])

  /// No followers yet.
  public init() {}

  /// Each follower by its name.
  public var states: [String: State] { all.withLock { $0 } }

  /// Whether all go on and nothing was set aside.
  public var isWell: Bool {
    states.values.allSatisfy { $0.trouble == nil && $0.setAsideCount == 0 }
  }

  func begin(_ name: String, at cursor: Int64) {
    all.withLock { $0[name] = State(cursor: cursor) }
  }

  func note(cursor: Int64, of name: String) {
    change(name) { state in
      state.cursor = cursor
      state.trouble = nil
    }
  }

  func note(trouble: String, of name: String) {
    change(name) { $0.trouble = trouble }
  }

  func setAside(_ cursor: Int64, because reason: String, by name: String) {
    change(name) { state in
      state.cursor = cursor
      state.trouble = nil
      state.setAsideCount += 1
      state.setAside.append(SetAside(cursor: cursor, reason: reason))
      state.setAside.removeFirst(max(0, state.setAside.count - Self.kept))
    }
  }

  private func change(_ name: String, _ change: (inout State) -> Void) {
    all.withLock { change(&$0[name, default: State(cursor: 0)]) }
  }
}
