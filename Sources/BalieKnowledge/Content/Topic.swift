import BalieLanguage

/// One subject of the knowledge base: one file, in one or more languages.
public struct Topic: Equatable, Sendable {
  /// The file name without its ending; unique over all folders.
  public let name: String
  /// The file, relative to the folder above `Knowledge`.
  public let file: String
  /// Folders between `Knowledge` and the file, outermost first.
  public let category: [String]
  /// What holds in every language.
  public var facts: TopicFacts
  /// The topic in each of its languages.
  public var editions: [Language: Edition]

  /// Puts a topic together.
  public init(
    name: String, file: String, category: [String], facts: TopicFacts,
    editions: [Language: Edition]
  ) {
    self.name = name
    self.file = file
    self.category = category
    self.facts = facts
    self.editions = editions
  }
}

/// What the front matter of a topic says.
public struct TopicFacts: Equatable, Sendable {
  /// Whether it is served.
  public var status: Status = .active
  /// The team that takes conversations about it.
  public var team: String?
  /// Names of topics that are close to it.
  public var related: [String] = []
  /// When somebody last confirmed it.
  public var reviewed: CalendarDay?
  /// The first day on which it is served.
  public var validFrom: CalendarDay?
  /// The last day on which it is served.
  public var validUntil: CalendarDay?
  /// For whom it is meant, in the editors' own words.
  public var audience: [String] = []

  /// An active topic without further facts.
  public init() {}

  /// Whether a topic is served.
  public enum Status: String, Sendable, CaseIterable {
    case active
    case draft
    case retired
  }
}

/// A day without a time or a zone, as files write it: `2026-03-01`.
public struct CalendarDay: Hashable, Comparable, Sendable {
  /// The year, e.g. 2026.
  public let year: Int
  /// 1...12.
  public let month: Int
  /// 1...31.
  public let day: Int

  /// Names a day; the reader checks that it exists.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// In the order of the calendar.
  public static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}
