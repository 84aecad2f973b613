/// A day of the calendar, wherever somebody is.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  /// The day with this number of days since 1 January 1970.
  public init(number: Int) { self.number = number }

  /// A day by its date; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    self.init(number: Self.number(year, month, day))
    guard date == (year, month, day) else { return nil }
  }

  /// A day of a date that is known to be one, e.g. 27 April.
  init(_ year: Int, _ month: Int, _ day: Int) { number = Self.number(year, month, day) }

  /// Reads `2026-12-24`; nil for what is no such day.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = parts.map(\.utf8.count)
    guard lengths == [4, 2, 2], text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Whether one day comes before another.
  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  /// So many days later, or earlier.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The day of the week; 1 January 1970 was a Thursday.
  public var weekday: OpeningHours.Weekday {
    let sinceMonday = (((number + 3) % 7) + 7) % 7
    return OpeningHours.Weekday.allCases[sinceMonday]
  }
}

/// Counting from 1 March 0000, so that the leap day is a year's last: an era of 400 years always
/// has 146,097 days (H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*).
extension Day {
  private static let daysOfEra = 146_097
  private static let daysUntil1970 = 719_468

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = year.quotientAndRemainder(dividingBy: 400)
    let monthSinceMarch = (month + 9) % 12
    let dayOfYear = (153 * monthSinceMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * daysOfEra + dayOfEra - daysUntil1970
  }

  /// Year, month and day.
  public var date: (year: Int, month: Int, day: Int) {
    let since = number + Self.daysUntil1970
    let era = (since >= 0 ? since : since - Self.daysOfEra + 1) / Self.daysOfEra
    let dayOfEra = since - era * Self.daysOfEra
    let leapDays = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthSinceMarch = (5 * dayOfYear + 2) / 153
    let month = monthSinceMarch < 10 ? monthSinceMarch + 3 : monthSinceMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthSinceMarch + 2) / 5 + 1)
  }
}

extension Day: CustomStringConvertible {
  /// As in `2026-12-24`.
  public var description: String {
    let (year, month, day) = date
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
