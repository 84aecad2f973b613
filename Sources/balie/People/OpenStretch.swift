import ArgumentParser
import BalieConversation

/// Opening hours as a command line gives them: `monday-friday 09:00-17:30`.
struct OpenStretch: ExpressibleByArgument, Equatable {
  let days: [OpeningHours.Weekday]
  let stretch: OpeningHours.Stretch

  init?(argument: String) {
    let parts = argument.split(separator: " ")
    guard parts.count == 2, let days = Self.days(parts[0]), let stretch = Self.stretch(parts[1])
    else { return nil }
    self.days = days
    self.stretch = stretch
  }

  private static func days(_ text: Substring) -> [OpeningHours.Weekday]? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(day)
    switch ends.count {
    case 1: return ends[0].map { [$0] }
    case 2:
      guard let first = ends[0], let last = ends[1], first.rawValue <= last.rawValue else {
        return nil
      }
      return (first.rawValue...last.rawValue).compactMap(OpeningHours.Weekday.init(rawValue:))
    default: return nil
    }
  }

  private static func day(_ name: Substring) -> OpeningHours.Weekday? {
    OpeningHours.Weekday.allCases.first { "\($0)" == name.lowercased() }
  }

  private static func stretch(_ text: Substring) -> OpeningHours.Stretch? {
    let times = text.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
    guard times.count == 2, let opens = times[0], let closes = times[1], opens < closes,
      opens < 1_440
    else { return nil }
    return OpeningHours.Stretch(opens: opens, closes: closes)
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]),
      (0...24).contains(hours), (0...59).contains(minutes), hours * 60 + minutes <= 1_440
    else { return nil }
    return hours * 60 + minutes
  }

  /// A stretch as it is written: `09:00-17:30`.
  static func text(_ stretch: OpeningHours.Stretch) -> String {
    "\(clock(stretch.opens))-\(clock(stretch.closes))"
  }

  private static func clock(_ minutes: Int) -> String {
    let hours = String(minutes / 60)
    let rest = String(minutes % 60)
    return (hours.count < 2 ? "0" : "") + hours + ":" + (rest.count < 2 ? "0" : "") + rest
  }
}
