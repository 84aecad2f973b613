import Foundation

/// When a team is there, in its own time zone, so that summer time moves along.
public struct OpeningHours: Equatable, Sendable {
  /// An IANA time zone, e.g. `Europe/Amsterdam`.
  public let timeZone: TimeZone
  /// Open stretches by weekday.
  public let week: [Weekday: [Stretch]]
  /// Days with hours of their own: holidays, a closed summer, an afternoon off.
  public let exceptions: [Exception]

  /// Hours of an ordinary week, and of days that are none.
  public init(
    timeZone: TimeZone, week: [Weekday: [Stretch]], exceptions: [Exception] = []
  ) {
    self.timeZone = timeZone
    self.week = week
    self.exceptions = exceptions
  }

  /// A day of the week, numbered as ISO 8601 does.
  public enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
  }

  /// Part of a day, in minutes since midnight: from and including `opens`, up to `closes`.
  public struct Stretch: Equatable, Sendable {
    /// 0..<1440.
    public let opens: Int
    /// Greater than `opens`, at most 1440.
    public let closes: Int

    /// Puts a stretch together.
    public init(opens: Int, closes: Int) {
      self.opens = opens
      self.closes = closes
    }
  }
}
