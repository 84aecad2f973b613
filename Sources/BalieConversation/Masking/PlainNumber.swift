/// Numbers that are nobody's: prices and other decimals, dates and times. They are passed over
/// whole, since parts of them can look like something else.
struct PlainNumber: Sendable {
  private let text: ScannedText
  private let figures: Figures

  init(in text: ScannedText) {
    self.text = text
    figures = Figures(in: text)
  }

  func end(at start: Int) -> Int? {
    if let end = priceEnd(at: start) { return end }
    guard text.digit(at: start) != nil else { return nil }
    return DateFigures(in: text, at: start)?.end ?? timeEnd(at: start) ?? decimalEnd(at: start)
      ?? amountEnd(at: start)
  }

  /// A currency and an amount.
  private func priceEnd(at start: Int) -> Int? {
    guard let currency = currencyEnd(at: start) else { return nil }
    return figures.end(in: text, at: text.blankEnd(at: currency))
  }

  /// An amount and a currency.
  private func amountEnd(at start: Int) -> Int? {
    guard let end = figures.end(in: text, at: start) else { return nil }
    return currencyEnd(at: text.blankEnd(at: end))
  }

  private func currencyEnd(at start: Int) -> Int? {
    if text.isOne(of: Self.currencySigns, at: start) { return start + 1 }
    let word = text.word(at: start)
    let isCurrency = !word.text.isEmpty && Self.currencies.contains(word.text)
    return isCurrency ? word.end : nil
  }

  private static let currencySigns: Signs = ["€", "$", "£", "₺"]
  private static let currencies: Set = [
    "euro", "euros", "eur", "usd", "dollar", "dollars", "gbp", "pond", "lira", "tl", "يورو",
  ]

  /// One or two places after the last point or comma, thousands before it in threes.
  private func decimalEnd(at start: Int) -> Int? {
    guard let end = figures.end(in: text, at: start), !text.isAlphanumeric(at: end),
      figures.isDecimal(in: text, at: start)
    else { return nil }
    return end
  }

  /// A clock's hours and minutes, perhaps seconds.
  private func timeEnd(at start: Int) -> Int? {
    let hours = text.digitCount(at: start)
    guard hours <= 2, text.scalar(at: start + hours) == ":" else { return nil }
    let minutes = text.digitCount(at: start + hours + 1)
    return minutes == 2 ? start + hours + 3 : nil
  }
}
