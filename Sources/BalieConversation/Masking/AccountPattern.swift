/// An account number by ISO 13616: two letters, two check digits, up to thirty letters and digits,
/// in groups or not, whose remainder by ISO 7064 (mod 97-10) is 1.
enum AccountPattern {
  private static let lengths = 15...34
  /// A sentence after `de 14` has hardly any.
  private static let fewestDigits = 8
  private static let separators: Signs = [" ", "\u{A0}", ".", "-"]

  static func end(in text: ScannedText, at start: Int) -> Int? {
    guard isHead(text, at: start) else { return nil }
    var (values, position) = ([Int](), start)
    while values.count < lengths.upperBound, let value = value(in: text, at: position) {
      values.append(value)
      position += 1
      if isWhole(values, in: text, endingAt: position) { return position }
      if isGap(text, at: position) { position += 1 }
    }
    return nil
  }

  private static func isHead(_ text: ScannedText, at start: Int) -> Bool {
    let check = isGap(text, at: start + 2) ? start + 3 : start + 2
    return (0...1).allSatisfy { (value(in: text, at: start + $0) ?? 0) >= 10 }
      && (0...1).allSatisfy { text.digit(at: check + $0) != nil }
  }

  /// Digits stand for themselves, A to Z for 10 to 35.
  private static func value(in text: ScannedText, at position: Int) -> Int? {
    if let digit = text.digit(at: position) { return digit }
    guard let scalar = text.scalar(at: position) else { return nil }
    switch scalar {
    case "A"..."Z": return Int(scalar.value) - 0x41 + 10
    case "a"..."z": return Int(scalar.value) - 0x61 + 10
    default: return nil
    }
  }

  /// A known country's number has that country's length; others may end at the first word's end
  /// where the check digits are right.
  private static func isWhole(_ values: [Int], in text: ScannedText, endingAt end: Int) -> Bool {
    guard lengths.contains(values.count), !text.isAlphanumeric(at: end),
      values.count(where: { $0 < 10 }) >= fewestDigits
    else { return false }
    if isDutch(values) { return true }
    if let expected = knownLengths[values[0] * 100 + values[1]], expected != values.count {
      return false
    }
    return remainder(of: values) == 1
  }

  /// Nothing else looks like a bank's four letters between two and ten digits after `NL`: it is
  /// masked with a typing error too.
  private static func isDutch(_ values: [Int]) -> Bool {
    values.count == 18 && values[..<2] == [23, 21] && values[4..<8].allSatisfy { $0 >= 10 }
      && values[8...].allSatisfy { $0 < 10 }
  }

  private static func remainder(of values: [Int]) -> Int {
    (values[4...] + values[..<4]).reduce(0) { ($0 * ($1 < 10 ? 10 : 100) + $1) % 97 }
  }

  private static func isGap(_ text: ScannedText, at position: Int) -> Bool {
    text.isOne(of: separators, at: position) && value(in: text, at: position + 1) != nil
  }

  /// By the values of a country's two letters; from the IBAN registry, our neighbours.
  private static let knownLengths: [Int: Int] = [
    2321: 18,  // NL
    1114: 16,  // BE
    1314: 22,  // DE
    1527: 27,  // FR
    2130: 20,  // LU
    1611: 22,  // GB
    1428: 24,  // ES
    1829: 27,  // IT
    2521: 28,  // PL
    2927: 26,  // TR
  ]
}
