import CoreMetrics
import Synchronization

/// How values are spread: how many were at most so much. Times are in seconds.
final class Spread: RecorderHandler, TimerHandler {
  /// From a millisecond, which a commit takes, to ten minutes, which somebody may wait.
  static let bounds = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300,
    600,
  ]

  private struct State {
    var counts = Array(repeating: 0, count: Spread.bounds.count)
    var count = 0
    var sum = 0.0
  }

  private let state = Mutex(State())

  func record(_ value: Int64) { record(Double(value)) }
  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

  func record(_ value: Double) {
    state.withLock { state in
      state.count += 1
      state.sum += value
      if let bucket = Self.bounds.firstIndex(where: { value <= $0 }) { state.counts[bucket] += 1 }
    }
  }

  func lines(name: String, labels: String) -> [String] {
    let state = state.withLock { $0 }
    let prefix = labels.isEmpty ? "" : "\(labels),"
    var below = 0
    let buckets = zip(Self.bounds, state.counts).map { bound, count in
      below += count
      return Self.line("\(name)_bucket", "\(prefix)le=\"\(Self.text(bound))\"", Double(below))
    }
    return buckets + [
      Self.line("\(name)_bucket", "\(prefix)le=\"+Inf\"", Double(state.count)),
      Self.line("\(name)_sum", labels, state.sum),
      Self.line("\(name)_count", labels, Double(state.count)),
    ]
  }

  static func line(_ name: String, _ labels: String, _ value: Double) -> String {
    "\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(text(value))"
  }

  private static func text(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? String(value)
  }
}
