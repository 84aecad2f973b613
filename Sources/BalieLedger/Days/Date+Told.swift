import Foundation

extension Date {
  /// A moment as RFC 3339 writes it, with its offset from UTC; nil for anything else, 30 February
  /// too, which the library takes for 2 March.
  public init?(told text: String) {
    guard text.utf8.count <= 40, Day(String(text.prefix(10))) != nil, Self.isTime(text) else {
      return nil
    }
    for hasFraction in [false, true] {
      let style = Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction)
      if let date = try? style.parse(text) {
        self = date
        return
      }
    }
    return nil
  }

  /// Whether hour, minute and second after the day are those of a clock; a leap second counts.
  private static func isTime(_ text: String) -> Bool {
    let parts = text.dropFirst(11).prefix(8).split(separator: ":")
    let numbers = parts.map { Int($0) ?? .max }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return false }
    return numbers[0] < 24 && numbers[1] < 60 && numbers[2] <= 60
  }
}
