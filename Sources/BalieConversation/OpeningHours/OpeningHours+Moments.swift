import Foundation

extension OpeningHours {
  /// Whether it is open at a moment, by the clock on the wall there.
  public func isOpen(at moment: Date) -> Bool {
    let now = wall(at: moment)
    return stretches(on: now.day).contains { $0.opens <= now.minute && now.minute < $0.closes }
  }

  /// The next moment later than this one at which a stretch begins; nil where none ever does.
  public func nextOpening(after moment: Date) -> Date? {
    guard opensEver else { return nil }
    let today = wall(at: moment).day
    return (0...Self.daysAhead).lazy
      .compactMap { firstOpening(on: today + $0, after: moment) }.first
  }

  /// A year that is closed but for one day of it, and two weeks more: the only stretch of the week
  /// may have begun earlier today, and the change to summer time may skip one.
  private static let daysAhead = 380

  private var opensEver: Bool {
    week.values.contains { !$0.isEmpty } || exceptions.contains { !$0.stretches.isEmpty }
  }

  private func firstOpening(on day: Day, after moment: Date) -> Date? {
    stretches(on: day)
      .flatMap { moments(ofMinute: $0.opens, on: day) }
      .filter { $0 > moment && isOpen(at: $0) }
      .min()
  }
}

/// The clock on the wall, by arithmetic on the zone's offset: a calendar takes milliseconds for
/// what routing asks of every team.
extension OpeningHours {
  private static let secondsOfDay = 86_400.0

  /// Days since 1 January 1970 and minutes since midnight, there.
  private func wall(at moment: Date) -> (day: Day, minute: Int) {
    let seconds = moment.timeIntervalSince1970 + offset(at: moment)
    let day = (seconds / Self.secondsOfDay).rounded(.down)
    return (Day(number: Int(day)), Int((seconds - day * Self.secondsOfDay) / 60))
  }

  /// When the clock shows this minute: once on most days, twice where winter time repeats an hour;
  /// where summer time skips it, the moment at which the clock jumps over it.
  private func moments(ofMinute minute: Int, on day: Day) -> [Date] {
    let seconds = Double(day.number) * Self.secondsOfDay + Double(minute) * 60
    let shown = Date(timeIntervalSince1970: seconds)
    let offsets = [offset(at: shown - Self.secondsOfDay), offset(at: shown + Self.secondsOfDay)]
    let moments = offsets.map { shown - $0 }
    let real = zip(moments, offsets).filter { offset(at: $0) == $1 }.map { $0.0 }
    guard real.isEmpty, let earliest = moments.min() else { return real }
    return [timeZone.nextDaylightSavingTimeTransition(after: earliest - 1)].compactMap { $0 }
  }

  private func offset(at moment: Date) -> TimeInterval {
    TimeInterval(timeZone.secondsFromGMT(for: moment))
  }
}
