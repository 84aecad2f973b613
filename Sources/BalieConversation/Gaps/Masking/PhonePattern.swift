/// A phone number: Dutch ones of ten digits from 0, Belgian ones of nine (mobile: ten), and
/// international ones after + or 00 by E.164, in groups or not.
enum PhonePattern {
  private static let separators: Set<Unicode.Scalar> = [
    " ", "\u{A0}", "-", "‑", "–", ".", "/", "(", ")",
  ]
  private static let internationalLengths = 9...15

  static func end(in text: ScannedText, at start: Int) -> Int? {
    let signs = text.skip(["(", "+"], from: start)
    let isInternational = signs > start && text.scalar(at: signs - 1) == "+"
    let first = isInternational ? text.skip(ScannedText.blanks, from: signs) : signs
    guard signs - start <= 2, text.digit(at: first) != nil else { return nil }
    let groups = Groups(in: text, at: first, separators: separators)
    if isInternational { return internationalEnd(groups, prefix: 0) }
    if groups.digits.starts(with: [0, 0]) { return internationalEnd(groups, prefix: 2) }
    return nationalEnd(groups)
  }

  private static func nationalEnd(_ groups: Groups) -> Int? {
    let first = groups.sizes[0]
    guard groups.digits[0] == 0, first > 2 || groups.digits.starts(with: [0, 6]), first > 1 else {
      return belgianEnd(groups)
    }
    return groups.end(after: 10) ?? belgianEnd(groups)
  }

  /// Zone and number: `02 123 45 67`, `011 12 34 56`. Those from 0800 are companies'.
  private static func belgianEnd(_ groups: Groups) -> Int? {
    let (zone, next) = (groups.sizes[0], groups.sizes.dropFirst().first)
    let isShortZone = zone == 2 && (next == 3 || next == 7)
    guard groups.digits[0] == 0, isShortZone || zone == 3 || zone == 9 else { return nil }
    return groups.end(after: 9)
  }

  /// `prefix` digits stand for the plus.
  private static func internationalEnd(_ groups: Groups, prefix: Int) -> Int? {
    let digits = groups.digits.dropFirst(prefix)
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
