extension OpeningHours {
  /// Days on which other hours hold than in an ordinary week.
  public struct Exception: Equatable, Sendable {
    /// Which days.
    public let days: Days
    /// The hours of each of them; none where it is closed.
    public let stretches: [Stretch]

    /// Other hours on some days.
    public init(on days: Days, stretches: [Stretch] = []) {
      self.days = days
      self.stretches = stretches
    }
  }

  /// Which days an exception is about, from a single one to a country's holidays; of several that
  /// fit a day the one that says it most exactly counts.
  public enum Days: Hashable, Sendable {
    /// One day.
    case day(Day)
    /// From the first day up to and including the last.
    case span(Day, Day)
    /// A day of every year.
    case holiday(Holiday)
    /// All holidays of a country.
    case holidays(Country)

    /// Reads `2026-12-24`, `2026-07-20..2026-08-14`, `kings-day` or `koningsdag`, `nl`; nil for
    /// what is none of these.
    public init?(_ text: String) {
      let text = text.lowercased().replacing(" ", with: "-")
      if let day = Day(text) {
        self = .day(day)
      } else if let span = Self.span(text) {
        self = span
      } else if let country = Country(rawValue: text) {
        self = .holidays(country)
      } else if let holiday = Holiday(named: text) {
        self = .holiday(holiday)
      } else {
        return nil
      }
    }

    private static func span(_ text: String) -> Days? {
      guard let dots = text.firstRange(of: ".."), let first = Day(text[..<dots.lowerBound]),
        let last = Day(text[dots.upperBound...]), first <= last
      else { return nil }
      return .span(first, last)
    }

    /// As it is written and read.
    public var text: String {
      switch self {
      case .day(let day): "\(day)"
      case .span(let first, let last): "\(first)..\(last)"
      case .holiday(let holiday): holiday.rawValue
      case .holidays(let country): country.rawValue
      }
    }

    func contains(_ day: Day) -> Bool {
      switch self {
      case .day(let only): only == day
      case .span(let first, let last): (first...last).contains(day)
      case .holiday(let holiday): holiday.day(in: day.date.year) == day
      case .holidays(let country):
        country.holidays.contains { $0.day(in: day.date.year) == day }
      }
    }

    /// Grows the less exactly it says which day.
    fileprivate var breadth: Int {
      switch self {
      case .day: 0
      case .span: 1
      case .holiday: 2
      case .holidays: 3
      }
    }
  }

  /// The hours of a day: those of an exception, else those of its day of the week.
  func stretches(on day: Day) -> [Stretch] {
    let exceptional = exceptions.filter { $0.days.contains(day) }
      .min { $0.days.breadth < $1.days.breadth }
    return exceptional?.stretches ?? week[day.weekday] ?? []
  }
}

extension Holiday {
  /// By its own name or one that people in those countries use.
  init?(named name: String) {
    guard let holiday = Holiday(rawValue: name) ?? Self.others[name] else { return nil }
    self = holiday
  }

  private static let others: [String: Holiday] = [
    "nieuwjaar": .newYear, "nieuwjaarsdag": .newYear, "goede-vrijdag": .goodFriday,
    "pasen": .easter, "eerste-paasdag": .easter, "paasmaandag": .easterMonday,
    "tweede-paasdag": .easterMonday, "koningsdag": .kingsDay, "dag-van-de-arbeid": .labourDay,
    "bevrijdingsdag": .liberationDay, "hemelvaart": .ascension, "hemelvaartsdag": .ascension,
    "pinksteren": .pentecost, "eerste-pinksterdag": .pentecost, "pinkstermaandag": .whitMonday,
    "tweede-pinksterdag": .whitMonday, "nationale-feestdag": .belgianNationalDay,
    "olv-hemelvaart": .assumption, "maria-hemelvaart": .assumption, "allerheiligen": .allSaints,
    "wapenstilstand": .armistice, "kerstavond": .christmasEve, "kerst": .christmas,
    "kerstmis": .christmas, "eerste-kerstdag": .christmas, "tweede-kerstdag": .boxingDay,
    "oudejaarsdag": .newYearsEve, "oudejaarsavond": .newYearsEve, "oudjaar": .newYearsEve,
  ]
}
