/// A phone number: Dutch ones of ten digits from 0, and international ones after + or 00 by
/// E.164, in groups or not.
enum PhonePattern {
  private static let separators: Set<Unicode.Scalar> = [
    " ", "\u{A0}", "-", "‑", "–", ".", "/", "(", ")",
  ]
  private static let internationalLengths = 9...15

  static func end(in text: ScannedText, at start: Int) -> Int? {
    let first = text.skip(["(", "+"], from: start)
    guard first - start <= 2, text.digit(at: first) != nil else { return nil }
    let isInternational = text.scalar(at: first - 1) == "+" && first > start
    let groups = Groups(in: text, at: first, separators: separators)
    if isInternational { return internationalEnd(groups, prefix: 0) }
    if groups.digits.starts(with: [0, 0]) { return internationalEnd(groups, prefix: 2) }
    return nationalEnd(groups)
  }

  private static func nationalEnd(_ groups: Groups) -> Int? {
    let first = groups.sizes[0]
    guard groups.digits[0] == 0, first > 2 || groups.digits.starts(with: [0, 6]), first > 1 else {
      return nil
    }
    return groups.end(after: 10)
  }

  /// `prefix` digits stand for the plus.
  private static func internationalEnd(_ groups: Groups, prefix: Int) -> Int? {
    let digits = groups.digits.dropFirst(prefix)
    guard let first = digits.first, first != 0 else { return nil }
    if digits.starts(with: [3, 1]) { return dutchEnd(groups, digits, prefix: prefix) }
    return internationalLengths.reversed().lazy.compactMap { groups.end(after: prefix + $0) }.first
  }

  /// Nine digits after the country; many write the 0 too, as in +31 (0)6.
  private static func dutchEnd(_ groups: Groups, _ digits: ArraySlice<Int>, prefix: Int) -> Int? {
    let hasZero = digits.dropFirst(2).first == 0
    return groups.end(after: prefix + 2 + (hasZero ? 10 : 9))
  }
}
