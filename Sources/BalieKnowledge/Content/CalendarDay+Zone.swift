import Foundation

extension CalendarDay {
  /// The day that it is at a moment, where the clocks are those of a zone.
  public init(_ moment: Date, in zone: TimeZone) {
    let parts = Self.calendar(zone).dateComponents([.year, .month, .day], from: moment)
    self.init(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
  }

  /// The moment at which the day is over there: where the next one begins, also where a clock goes
  /// forward at midnight.
  public func end(in zone: TimeZone) -> Date? {
    let calendar = Self.calendar(zone)
    let noon = calendar.date(from: DateComponents(year: year, month: month, day: day, hour: 12))
    return noon.flatMap { calendar.dateInterval(of: .day, for: $0)?.end }
  }

  private static func calendar(_ zone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }
}
