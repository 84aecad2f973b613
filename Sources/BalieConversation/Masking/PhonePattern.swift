/// A phone number: Dutch ones of ten digits from 0, Belgian ones of nine (mobile: ten), and
/// international ones after + or 00 by E.164, in groups or not.
enum PhonePattern {
  private static let separators: Signs = [
    " ", "\u{A0}", "-", "‑", "–", ".", "/", "(", ")",
  ]
  private static let before: Signs = ["(", "+"]
  private static let internationalLengths = 9...15

  static func end(in text: ScannedText, at start: Int) -> Int? {
    let signs = text.skip(before, from: start, most: 3)
    let isInternational = signs > start && text.scalar(at: signs - 1) == "+"
    let first = isInternational ? text.blankEnd(at: signs) : signs
    guard signs - start <= 2, let digit = text.digit(at: first), isInternational || digit == 0
    else { return nil }
    let groups = Groups(in: text, at: first, separators: separators)
    let digits = groups.digits
    if isInternational { return internationalEnd(groups, digits[...], prefix: 0) }
    if digits.starts(with: [0, 0]) {
      return internationalEnd(groups, digits[2...], prefix: 2)
    }
    return nationalEnd(groups, digits)
  }

  private static func nationalEnd(_ groups: Groups, _ digits: [Int]) -> Int? {
    let first = groups.size(0)
    guard first > 2 || first == 2 && digits[1] == 6 else { return belgianEnd(groups) }
    return groups.end(after: 10) ?? belgianEnd(groups)
  }

  /// Zone and number: `02 123 45 67`, `011 12 34 56`. Those from 0800 are companies'.
  private static func belgianEnd(_ groups: Groups) -> Int? {
    let (zone, next) = (groups.size(0), groups.size(1))
    let isShortZone = zone == 2 && (next == 3 || next == 7)
    guard isShortZone || zone == 3 || zone == 9 else { return nil }
    return groups.end(after: 9)
  }

  /// `prefix` digits stand for the plus.
  private static func internationalEnd(
    _ groups: Groups, _ digits: ArraySlice<Int>, prefix: Int
  ) -> Int? {
    guard let first = digits.first, first != 0 else { return nil }
    if digits.starts(with: [3, 1]) { return dutchEnd(groups, digits, prefix: prefix) }
    return anyEnd(groups, prefix: prefix)
  }

  private static func anyEnd(_ groups: Groups, prefix: Int) -> Int? {
    internationalLengths.reversed().lazy.compactMap { groups.end(after: prefix + $0) }.first
  }

  /// Nine digits after the country; many write the 0 too, as in +31 (0)6.
  private static func dutchEnd(_ groups: Groups, _ digits: ArraySlice<Int>, prefix: Int) -> Int? {
    let hasZero = digits.dropFirst(2).first == 0
    return groups.end(after: prefix + 2 + (hasZero ? 10 : 9)) ?? anyEnd(groups, prefix: prefix)
  }
}
