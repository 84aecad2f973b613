/// A Dutch citizen service number (BSN): nine digits that pass the *elfproef*, whole or in one of
/// the usual groupings. Where its name stands before it, a mistyped one is masked too, and any
/// grouping will do.
enum CitizenNumberPattern {
  private static let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  private static let groupings = [[9], [3, 3, 3], [4, 2, 3]]
  private static let separators: Signs = [" ", "\u{A0}", ".", "-"]
  private static let names: Set = ["bsn", "bsnnummer", "burgerservicenummer", "sofinummer", "sofi"]

  static func end(in text: ScannedText, at start: Int) -> Int? {
    guard text.digit(at: start) != nil else { return nil }
    if names.contains(text.word(before: start)) {
      let groups = Groups(in: text, at: start, separators: separators)
      return groups.end(after: weights.count) ?? groups.end(after: weights.count - 1)
    }
    guard groupings.contains(where: { $0[0] == text.digitCount(at: start) }) else { return nil }
    let groups = Groups(in: text, at: start, separators: separators)
    guard groupings.contains(where: groups.begin), passes(groups.digits.prefix(weights.count))
    else { return nil }
    return groups.end(after: weights.count)
  }

  /// The weighted sum is a multiple of eleven; nine zeros are nobody's.
  private static func passes(_ digits: ArraySlice<Int>) -> Bool {
    zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0 && digits.contains { $0 != 0 }
  }
}
