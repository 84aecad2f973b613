import Foundation

/// How long visitors waited for a person in the last hours, and what that says to one who waits
/// now.
public struct WaitingTimes: Equatable, Sendable {
  /// How far back waits count, in seconds.
  public static let memory: TimeInterval = 4 * 3_600
  /// Waits below which nothing is said: a guess would pass for a promise.
  public static let evidence = 20
  /// The latest that are remembered.
  static let most = 500
  /// The part of waits that lies below the shortest and above the longest told, each.
  private static let tail = 0.1

  private struct Wait: Equatable {
    let length: TimeInterval
    let end: Date
  }

  private var waits: [Wait] = []

  /// Nobody has waited yet.
  public init() {}

  /// Notes that somebody was taken after so many seconds.
  public mutating func note(_ length: TimeInterval, endedAt end: Date) {
    waits.append(Wait(length: max(0, length), end: end))
    waits.removeFirst(max(0, waits.count - Self.most))
  }

  /// The seconds between which four of five waits lay, from the tenth to the ninetieth in a hundred;
  /// nil where too few are known.
  public func usual(at moment: Date) -> ClosedRange<TimeInterval>? {
    let recent = waits.filter { moment.timeIntervalSince($0.end) <= Self.memory }
    guard recent.count >= Self.evidence else { return nil }
    let lengths = recent.map(\.length).sorted()
    return Self.quantile(Self.tail, of: lengths)...Self.quantile(1 - Self.tail, of: lengths)
  }

  /// What is left of the usual wait for somebody who has waited so long; nil where that is not known,
  /// or where they have waited longer than is usual.
  public func left(afterWaiting elapsed: TimeInterval, at moment: Date) -> ClosedRange<
    TimeInterval
  >? {
    guard let usual = usual(at: moment), usual.upperBound > elapsed else { return nil }
    return max(0, usual.lowerBound - elapsed)...(usual.upperBound - elapsed)
  }

  /// Between the two nearest of sorted values, as most statistics programs do it (R's type 7).
  private static func quantile(_ share: Double, of sorted: [TimeInterval]) -> TimeInterval {
    let place = share * Double(sorted.count - 1)
    let lower = Int(place)
    let upper = min(lower + 1, sorted.count - 1)
    return sorted[lower] + (sorted[upper] - sorted[lower]) * (place - Double(lower))
  }
}
