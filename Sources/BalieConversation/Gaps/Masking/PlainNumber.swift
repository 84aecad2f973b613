/// Numbers that are nobody's: prices and other decimals, dates and times. They are passed over
/// whole, since parts of them can look like something else.
enum PlainNumber {
  static func end(in text: ScannedText, at start: Int) -> Int? {
    if let end = priceEnd(in: text, at: start) { return end }
    guard text.digit(at: start) != nil else { return nil }
    return dateEnd(in: text, at: start) ?? timeEnd(in: text, at: start)
      ?? decimalEnd(in: text, at: start) ?? amountEnd(in: text, at: start)
  }

  /// A currency and an amount.
  private static func priceEnd(in text: ScannedText, at start: Int) -> Int? {
    guard let currency = currencyEnd(in: text, at: start) else { return nil }
    let number = text.skip(ScannedText.blanks, from: currency)
    return figuresEnd(in: text, at: number)
  }

  /// An amount and a currency.
  private static func amountEnd(in text: ScannedText, at start: Int) -> Int? {
    guard let end = figuresEnd(in: text, at: start) else { return nil }
    return currencyEnd(in: text, at: text.skip(ScannedText.blanks, from: end))
  }

  private static func currencyEnd(in text: ScannedText, at start: Int) -> Int? {
    if text.isOne(of: ["€", "$", "£", "₺"], at: start) { return start + 1 }
    let word = text.word(at: start)
    return currencies.contains(word.text) ? word.end : nil
  }

  private static let currencies: Set = [
    "euro", "euros", "eur", "usd", "dollar", "dollars", "gbp", "pond", "lira", "tl", "يورو",
  ]

  /// Digits with points and commas between them, and `,-` at the end.
  private static func figuresEnd(in text: ScannedText, at start: Int) -> Int? {
    var end = start
    while text.digit(at: end) != nil || isInnerPoint(text, at: end) { end += 1 }
    guard end > start else { return nil }
    return text.isOne(of: [",", "."], at: end) && text.isOne(of: ["-", "–"], at: end + 1)
      ? end + 2 : end
  }

  private static func isInnerPoint(_ text: ScannedText, at position: Int) -> Bool {
    text.isOne(of: [",", "."], at: position) && text.digit(at: position - 1) != nil
      && text.digit(at: position + 1) != nil
  }

  /// One or two places after the last point or comma, thousands before it in threes.
  private static func decimalEnd(in text: ScannedText, at start: Int) -> Int? {
    guard let end = figuresEnd(in: text, at: start), !text.isAlphanumeric(at: end) else {
      return nil
    }
    let groups = text.string(start..<end).split(whereSeparator: { ",.".contains($0) })
    guard let last = groups.last, groups.count > 1, last.count <= 2 else { return nil }
    return groups.dropFirst().dropLast().allSatisfy { $0.count == 3 } ? end : nil
  }

  /// A clock's hours and minutes, perhaps seconds.
  private static func timeEnd(in text: ScannedText, at start: Int) -> Int? {
    let hours = text.digits(at: start).count
    guard hours <= 2, text.scalar(at: start + hours) == ":" else { return nil }
    let minutes = text.digits(at: start + hours + 1).count
    return minutes == 2 ? start + hours + 3 : nil
  }

  private static func dateEnd(in text: ScannedText, at start: Int) -> Int? {
    let date = DateFigures(in: text, at: start)
    return date?.end
  }
}
