import Foundation

/// Days on end in one place, each from its own midnight to the next: 23 or 25 hours long where the
/// clocks are changed.
public struct Period: Equatable, Sendable {
  /// Most days of one period.
  public static let longest = 1_830

  /// From the first to the last, both within.
  public let days: [Day]
  /// Whose midnights.
  public let zone: TimeZone
  /// When each day begins, and when the last one ends.
  let starts: [Date]

  /// From one day to another, both within.
  ///
  /// - Throws: ``PeriodError``
  public init(from first: Day, to last: Day, in zone: TimeZone) throws(PeriodError) {
    guard first <= last else { throw .backwards }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    guard let begin = calendar.start(of: first), let end = calendar.start(of: last) else {
      throw .noSuchDay
    }
    let count = calendar.dateComponents([.day], from: begin, to: end).day ?? 0
    guard count < Self.longest else { throw .tooLong }
    var days: [Day] = []
    var starts: [Date] = []
    for offset in 0...(count + 1) {
      guard let moment = calendar.date(byAdding: .day, value: offset, to: begin) else {
        throw .noSuchDay
      }
      starts.append(calendar.startOfDay(for: moment))
      if offset <= count { days.append(calendar.day(of: moment)) }
    }
    self.days = days
    self.starts = starts
    self.zone = zone
  }

  /// When it begins.
  public var start: Date { starts[0] }
  /// When it is over: the first moment that is not in it.
  public var end: Date { starts[starts.count - 1] }

  /// Whether a moment lies within.
  public func contains(_ moment: Date) -> Bool { moment >= start && moment < end }

  /// On which of ``days`` a moment is; nil outside of the period.
  public func index(of moment: Date) -> Int? {
    guard contains(moment) else { return nil }
    var (low, high) = (0, days.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= moment { low = middle } else { high = middle }
    }
    return low
  }

  /// The hour of the week at a moment, by the clocks there.
  public func hour(of moment: Date) -> WeekHour {
    let local = Int(moment.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: moment)
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    // 1 January 1970 was a Thursday.
    let weekday = ((day + 3) % 7 + 7) % 7
    return WeekHour(weekday: weekday + 1, hour: (local - day * 86_400) / 3_600)
  }
}

/// An hour of the week.
public struct WeekHour: Hashable, Sendable {
  /// 1 (Monday) to 7.
  public let weekday: Int
  /// 0...23.
  public let hour: Int
}

/// Why days are no period.
public enum PeriodError: Error, Equatable, Sendable, CustomStringConvertible {
  /// It ends before it begins.
  case backwards
  /// Longer than ``Period/longest`` days.
  case tooLong
  /// A day that the calendar does not have.
  case noSuchDay

  /// What is wrong.
  public var description: String {
    switch self {
    case .backwards: "the period ends before it begins"
    case .tooLong: "the period is longer than \(Period.longest) days"
    case .noSuchDay: "there is no such day in the calendar"
    }
  }
}

extension Day {
  /// The day that it is somewhere.
  public init(_ moment: Date, in zone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self = calendar.day(of: moment)
  }

  /// So many days later, or earlier.
  public func adding(_ count: Int) -> Day {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    guard let start = calendar.start(of: self),
      let moment = calendar.date(byAdding: .day, value: count, to: start)
    else { return self }
    return calendar.day(of: moment)
  }
}

extension Calendar {
  fileprivate func start(of day: Day) -> Date? {
    // Some places skip midnight when the clocks go forward; noon is never skipped.
    date(from: DateComponents(year: day.year, month: day.month, day: day.day, hour: 12))
      .map(startOfDay)
  }

  fileprivate func day(of moment: Date) -> Day {
    let parts = dateComponents([.year, .month, .day], from: moment)
    return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
  }
}
