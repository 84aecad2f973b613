import Foundation

extension OpeningHours {
  /// Whether it is open at a moment, by the clock on the wall there.
  public func isOpen(at moment: Date) -> Bool {
    let wall = calendar.dateComponents([.weekday, .hour, .minute], from: moment)
    guard let weekday = wall.weekday, let hour = wall.hour, let minute = wall.minute else {
      return false
    }
    let now = hour * 60 + minute
    return stretches(onGregorian: weekday).contains { $0.opens <= now && now < $0.closes }
  }

  /// The next moment later than this one at which a stretch begins; nil where the week has none.
  public func nextOpening(after moment: Date) -> Date? {
    // Eight days, since the only stretch of the week may have begun earlier today.
    (0...7).lazy.compactMap { firstOpening(days: $0, after: moment) }.first
  }

  private func firstOpening(days: Int, after moment: Date) -> Date? {
    let calendar = calendar
    let today = calendar.startOfDay(for: moment)
    guard let day = calendar.date(byAdding: .day, value: days, to: today) else { return nil }
    return stretches(onGregorian: calendar.component(.weekday, from: day))
      .compactMap { beginning(of: $0, on: day, calendar) }
      .filter { $0 > moment }
      .min()
  }

  /// Where summer time skips the hour of opening, it opens when the skipped time is over.
  private func beginning(of stretch: Stretch, on day: Date, _ calendar: Calendar) -> Date? {
    let wall = DateComponents(hour: stretch.opens / 60, minute: stretch.opens % 60)
    return calendar.nextDate(
      after: day.addingTimeInterval(-1), matching: wall, matchingPolicy: .nextTime)
  }

  private func stretches(onGregorian weekday: Int) -> [Stretch] {
    // The Gregorian calendar counts from Sunday = 1, ISO 8601 from Monday = 1.
    let iso = weekday == 1 ? 7 : weekday - 1
    return Weekday(rawValue: iso).flatMap { week[$0] } ?? []
  }

  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar
  }
}
