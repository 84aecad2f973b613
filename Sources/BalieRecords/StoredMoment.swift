import Foundation

/// A moment as the database keeps it: whole nanoseconds since 1970 in UTC.
///
/// Nanoseconds, not milliseconds, because a conversation that is replayed must equal the one that
/// was decided on, and `Date` holds steps of about 0.1 µs in our time. Whole numbers, not a
/// floating-point column, so that SQL and other programs read the same moment.
package struct StoredMoment: Hashable, Comparable, Sendable {
  /// Nanoseconds since 1970. Moments outside 1678...2262 are kept as the nearest one inside.
  package let nanoseconds: Int64

  package init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// The whole seconds are split off first: a `Double` cannot hold 64 bits of nanoseconds.
  package init(_ date: Date) {
    let reference = date.timeIntervalSinceReferenceDate
    let wholeSeconds = reference.rounded(.down)
    let fraction = Int64(((reference - wholeSeconds) * 1e9).rounded())
    nanoseconds = Self.total(seconds: wholeSeconds + Self.referenceSeconds, nanoseconds: fraction)
  }

  private static func total(seconds: Double, nanoseconds: Int64) -> Int64 {
    guard abs(seconds) < Self.furthestSecond else { return seconds < 0 ? .min : .max }
    return Int64(seconds) * 1_000_000_000 + nanoseconds
  }

  package var date: Date {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    let reference = Double(seconds) - Self.referenceSeconds
    return Date(timeIntervalSinceReferenceDate: reference + Double(rest) / 1e9)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  private static let referenceSeconds = Date.timeIntervalBetween1970AndReferenceDate
  private static let furthestSecond = 9_223_372_036.0
}

extension StoredMoment: JSONReadable {
  package init(json: JSONValue) throws {
    guard case .integer(let value) = json else { throw JSONFault.otherKind(wanted: "moment") }
    nanoseconds = value
  }
}
