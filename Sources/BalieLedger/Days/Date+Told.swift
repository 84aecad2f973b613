import Foundation

extension Date {
  /// A moment as RFC 3339 writes it, with its offset from UTC; nil for anything else.
  public init?(told text: String) {
    guard text.utf8.count <= 40 else { return nil }
    for hasFraction in [false, true] {
      let style = Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction)
      if let date = try? style.parse(text) {
        self = date
        return
      }
    }
    return nil
  }
}
