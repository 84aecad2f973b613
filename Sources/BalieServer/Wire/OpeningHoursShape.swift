import BalieConversation
import Foundation

/// When a team is there: for each day of the week stretches like `09:00-17:30`.
struct OpeningHoursShape: Codable, WireInput, Sendable {
  let timeZone: String
  let week: [String: [String]]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case timeZone, week
  }

  init(_ hours: OpeningHours) {
    timeZone = hours.timeZone.identifier
    week = Dictionary(
      uniqueKeysWithValues: hours.week.map { day, stretches in
        (Self.name(of: day), stretches.map(Self.words))
      })
  }

  /// The hours in the domain's words.
  func hours() throws(Problem) -> OpeningHours {
    guard let zone = TimeZone(identifier: timeZone) else {
      throw .invalid("hours.timeZone", "must be a time zone like `Europe/Amsterdam`.")
    }
    var days: [OpeningHours.Weekday: [OpeningHours.Stretch]] = [:]
    for (name, stretches) in week {
      let day = try Self.day(named: name)
      days[day] = try stretches.map { words throws(Problem) in try Self.stretch(words, name) }
    }
    return OpeningHours(timeZone: zone, week: days)
  }

  private static func name(of day: OpeningHours.Weekday) -> String { "\(day)" }

  private static func day(named name: String) throws(Problem) -> OpeningHours.Weekday {
    guard let day = OpeningHours.Weekday.allCases.first(where: { self.name(of: $0) == name })
    else {
      let known = OpeningHours.Weekday.allCases.map(self.name)
      throw .unknownField("hours.week.\(name)", known: known)
    }
    return day
  }

  private static func words(_ stretch: OpeningHours.Stretch) -> String {
    "\(time(stretch.opens))-\(time(stretch.closes))"
  }

  private static func time(_ minutes: Int) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  private static func stretch(
    _ words: String, _ day: String
  ) throws(Problem) -> OpeningHours.Stretch {
    let times = words.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
    guard times.count == 2, let opens = times[0], let closes = times[1], opens < closes else {
      throw .invalid(
        "hours.week.\(day)", "holds `\(words)`, which is no stretch of a day like `09:00-17:30`.")
    }
    return OpeningHours.Stretch(opens: opens, closes: closes)
  }

  private static func minutes(_ time: Substring) -> Int? {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = UInt8(parts[0]), let minute = UInt8(parts[1]), minute < 60
    else { return nil }
    let total = Int(hour) * 60 + Int(minute)
    return total <= 1_440 ? total : nil
  }
}
