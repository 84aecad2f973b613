import BalieConversation
import Foundation

/// When a team is there: for each day of the week stretches like `09:00-17:30`, and the days on which
/// others hold.
struct OpeningHoursShape: Codable, WireInput, Sendable {
  let timeZone: String
  let week: [String: [String]]
  let exceptions: [String: [String]]?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case timeZone, week, exceptions
  }

  init(_ hours: OpeningHours) {
    timeZone = hours.timeZone.identifier
    week = Dictionary(
      uniqueKeysWithValues: hours.week.map { day, stretches in
        (Self.name(of: day), stretches.map(\.text))
      })
    exceptions = Dictionary(
      hours.exceptions.map { ($0.days.text, $0.stretches.map(\.text)) }, uniquingKeysWith: +)
  }

  /// The hours in the domain's words.
  func hours() throws(Problem) -> OpeningHours {
    guard let zone = TimeZone(identifier: timeZone) else {
      throw .invalid("hours.timeZone", "must be a time zone like `Europe/Amsterdam`.")
    }
    var days: [OpeningHours.Weekday: [OpeningHours.Stretch]] = [:]
    for (name, stretches) in week {
      let day = try Self.day(named: name)
      days[day] = try Self.stretches(stretches, at: "hours.week.\(name)")
    }
    return OpeningHours(timeZone: zone, week: days, exceptions: try readExceptions())
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

  private static func stretches(
    _ words: [String], at place: String
  ) throws(Problem) -> [OpeningHours.Stretch] {
    try words.map { words throws(Problem) in
      guard let stretch = OpeningHours.Stretch(words) else {
        throw .invalid(
          place, "holds `\(words)`, which is no stretch of a day like `09:00-17:30`.")
      }
      return stretch
    }
  }

  private func readExceptions() throws(Problem) -> [OpeningHours.Exception] {
    try (exceptions ?? [:]).sorted { $0.key < $1.key }.map { name, words throws(Problem) in
      guard let days = OpeningHours.Days(name) else {
        throw .invalid(
          "hours.exceptions",
          "names `\(name)`; write a day like `2026-12-24`, days like `2026-07-20..2026-08-14`, "
            + "a holiday like `koningsdag`, or `nl` or `be` for all of a country.")
      }
      return OpeningHours.Exception(
        on: days, stretches: try Self.stretches(words, at: "hours.exceptions.\(name)"))
    }
  }
}
