/// A day of the calendar, without a clock or a place.
public struct Day: Hashable, Comparable, Sendable {
  /// E.g. 2026.
  public let year: Int
  /// 1...12.
  public let month: Int
  /// 1...31.
  public let day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day as ISO 8601 writes it: `2026-03-29`; nil for anything else, e.g. 30 February.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1900...9999).contains(year), (1...12).contains(month),
      (1...Self.length(of: month, year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-03-29`.
  public var text: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  /// In the order of the calendar.
  public static func < (first: Self, second: Self) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
