import ArgumentParser
import BalieConversation

/// Opening hours as a command line gives them: `monday-friday 09:00-17:30`.
struct OpenStretch: ExpressibleByArgument, Equatable {
  let days: [OpeningHours.Weekday]
  let stretch: OpeningHours.Stretch

  init?(argument: String) {
    let parts = argument.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let days = Self.days(parts[0]),
      let stretch = OpeningHours.Stretch(parts[1])
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
}

/// Days with hours of their own as a command line gives them: `"2026-12-24 9:00-12:00"`.
struct ExceptionalStretch: ExpressibleByArgument, Equatable {
  let days: OpeningHours.Days
  let stretch: OpeningHours.Stretch

  init?(argument: String) {
    let parts = argument.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let days = OpeningHours.Days(String(parts[0])),
      let stretch = OpeningHours.Stretch(parts[1])
    else { return nil }
    self.days = days
    self.stretch = stretch
  }
}

/// Days that are closed as a command line gives them: `nl`, `koningsdag`, `2026-12-24`.
extension OpeningHours.Days: ExpressibleByArgument {
  /// Nil for what names no days.
  public init?(argument: String) { self.init(argument) }
}
