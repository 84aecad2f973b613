import Foundation

extension OpeningHours {
  /// Whether it is open at a moment, by the clock on the wall there.
  public func isOpen(at moment: Date) -> Bool {
    let now = wall(at: moment)
    return stretches(on: now.day).contains { $0.opens <= now.minute && now.minute < $0.closes }
  }

  /// The next moment later than this one at which a stretch begins; nil where none ever does.
  public func nextOpening(after moment: Date) -> Date? {
    let today = wall(at: moment).day
    // Eight days, since the only stretch of the week may have begun earlier today, and a week
    // more, since the change to summer time may skip one.
    return (today...today + 14).lazy.compactMap { firstOpening(on: $0, after: moment) }.first
  }

  private func firstOpening(on day: Int, after moment: Date) -> Date? {
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
  private func wall(at moment: Date) -> (day: Int, minute: Int) {
    let seconds = moment.timeIntervalSince1970 + offset(at: moment)
    let day = (seconds / Self.secondsOfDay).rounded(.down)
    return (Int(day), Int((seconds - day * Self.secondsOfDay) / 60))
  }

  /// 1 January 1970 was a Thursday.
  private func stretches(on day: Int) -> [Stretch] {
    let sinceMonday = (((day + 3) % 7) + 7) % 7
    return Weekday(rawValue: sinceMonday + 1).flatMap { week[$0] } ?? []
  }

  /// When the clock shows this minute: once on most days, twice where winter time repeats an hour;
  /// where summer time skips it, the moment at which the clock jumps over it.
  private func moments(ofMinute minute: Int, on day: Int) -> [Date] {
    let shown = Date(timeIntervalSince1970: Double(day) * Self.secondsOfDay + Double(minute) * 60)
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
