/// Where the figures end that stand in a text: digits with points and commas between them. Found
/// for the whole text at once, since `0.0.0.0` is looked at from each of its digits.
struct Figures: Sendable {
  private static let points: Signs = [",", "."]
  private static let dashes: Signs = ["-", "–"]
  private let ends: RunEnds
  /// What follows a point or a comma, by where its digits begin; nothing where neither does.
  private let tails: [Int: Tail]

  private enum Tail {
    /// Thousands in threes, up to the end.
    case thousands
    /// The same, with one or two places after the last point or comma.
    case places
  }

  init(in text: ScannedText) {
    ends = RunEnds(of: text.scalars.count) {
      text.digit(at: $0) != nil || Self.isInnerPoint(text, at: $0)
    }
    tails = Self.tails(in: text)
  }

  private static func tails(in text: ScannedText) -> [Int: Tail] {
    var tails: [Int: Tail] = [:]
    for start in text.scalars.indices.reversed()
    where text.digit(at: start) != nil && isInnerPoint(text, at: start - 1) {
      let count = text.digitCount(at: start)
      let isLast = !isInnerPoint(text, at: start + count)
      if count == 3 { tails[start] = isLast ? .thousands : tails[start + 4] }
      if count < 3, isLast { tails[start] = .places }
    }
    return tails
  }

  private static func isInnerPoint(_ text: ScannedText, at position: Int) -> Bool {
    text.isOne(of: points, at: position) && text.digit(at: position - 1) != nil
      && text.digit(at: position + 1) != nil
  }

  /// Where the figures end that begin here, with a `,-` after them; nil where none begin.
  func end(in text: ScannedText, at start: Int) -> Int? {
    let end = ends[start]
    guard end > start else { return nil }
    return isRound(text, at: end) ? end + 2 : end
  }

  private func isRound(_ text: ScannedText, at end: Int) -> Bool {
    text.isOne(of: Self.points, at: end) && text.isOne(of: Self.dashes, at: end + 1)
  }

  /// Whether they are an amount in whole and hundredth parts, or in whole ones with a `,-`.
  func isDecimal(in text: ScannedText, at start: Int) -> Bool {
    let first = start + text.digitCount(at: start)
    guard isRound(text, at: ends[start]) else { return tails[first + 1] == .places }
    return first == ends[start] || tails[first + 1] == .thousands
  }
}
