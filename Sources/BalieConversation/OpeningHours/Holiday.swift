/// A day of the year that has a name, in the Netherlands or Belgium.
public enum Holiday: String, CaseIterable, Sendable {
  case newYear = "new-year"
  case goodFriday = "good-friday"
  case easter
  case easterMonday = "easter-monday"
  case kingsDay = "kings-day"
  case labourDay = "labour-day"
  case liberationDay = "liberation-day"
  case ascension
  case pentecost
  case whitMonday = "whit-monday"
  case belgianNationalDay = "belgian-national-day"
  case assumption
  case allSaints = "all-saints"
  case armistice
  case sinterklaas
  case christmasEve = "christmas-eve"
  case christmas
  case boxingDay = "boxing-day"
  case newYearsEve = "new-years-eve"

  /// The day in a year of the Gregorian calendar.
  public func day(in year: Int) -> Day {
    switch self {
    case .newYear: Day(year, 1, 1)
    case .goodFriday: Self.easter(in: year) + -2
    case .easter: Self.easter(in: year)
    case .easterMonday: Self.easter(in: year) + 1
    case .kingsDay: Self.kingsDay(in: year)
    case .labourDay: Day(year, 5, 1)
    case .liberationDay: Day(year, 5, 5)
    case .ascension: Self.easter(in: year) + 39
    case .pentecost: Self.easter(in: year) + 49
    case .whitMonday: Self.easter(in: year) + 50
    case .belgianNationalDay: Day(year, 7, 21)
    case .assumption: Day(year, 8, 15)
    case .allSaints: Day(year, 11, 1)
    case .armistice: Day(year, 11, 11)
    case .sinterklaas: Day(year, 12, 5)
    case .christmasEve: Day(year, 12, 24)
    case .christmas: Day(year, 12, 25)
    case .boxingDay: Day(year, 12, 26)
    case .newYearsEve: Day(year, 12, 31)
    }
  }

  /// 27 April, and the day before where that is a Sunday.
  private static func kingsDay(in year: Int) -> Day {
    let birthday = Day(year, 4, 27)
    return birthday.weekday == .sunday ? birthday + -1 : birthday
  }

  /// Easter Sunday by the anonymous Gregorian algorithm (J. Meeus, *Astronomical Algorithms*, 8).
  private static func easter(in year: Int) -> Day {
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * late + 114
    return Day(year, sum / 31, sum % 31 + 1)
  }
}

/// A country whose public holidays are known.
public enum Country: String, CaseIterable, Sendable {
  case netherlands = "nl"
  case belgium = "be"

  /// The days on which offices are closed there by law or custom.
  public var holidays: [Holiday] {
    switch self {
    case .netherlands:
      [
        .newYear, .easter, .easterMonday, .kingsDay, .liberationDay, .ascension, .pentecost,
        .whitMonday, .christmas, .boxingDay,
      ]
    case .belgium:
      [
        .newYear, .easter, .easterMonday, .labourDay, .ascension, .pentecost, .whitMonday,
        .belgianNationalDay, .assumption, .allSaints, .armistice, .christmas,
      ]
    }
  }
}
