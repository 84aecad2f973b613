/// The number of an order, an invoice, a parcel, a customer or a case. Shops give them any shape,
/// so they are known by the word before them or by being long.
struct OrderNumberPattern: Sendable {
  private static let fewestDigits = 7
  private static let fewestDigitsAmongLetters = 6
  private static let fewestDigitsAfterSign = 3
  private static let fewestDigitsAfterNumber = 4
  private static let fewestDigitsAfterSubject = 5
  private static let amounts: Set = ["stuks", "stuk", "keer", "pieces", "km", "btu", "mah", "watt"]

  private let text: ScannedText
  private let codes: CodeRuns
  private let plainNumber: PlainNumber

  init(in text: ScannedText, besides plainNumber: PlainNumber) {
    self.text = text
    self.plainNumber = plainNumber
    codes = CodeRuns(in: text)
  }

  /// What to mask from here on. `isFree` tells that nothing else, a phone number say, begins there:
  /// a word before it is no proof then.
  func range(at start: Int, where isFree: (Int) -> Bool) -> Range<Int>? {
    if text.scalar(at: start) == "#" {
      return codes[start + 1].flatMap {
        $0.digits >= Self.fewestDigitsAfterSign ? start..<$0.range.upperBound : nil
      }
    }
    if let code = codes[start], isLong(code) { return code.range }
    return labelled(at: start, where: isFree)
  }

  private func isLong(_ code: Code) -> Bool {
    code.longestRun >= (code.hasLetters ? Self.fewestDigitsAmongLetters : Self.fewestDigits)
  }

  private func labelled(at start: Int, where isFree: (Int) -> Bool) -> Range<Int>? {
    guard let label = OrderLabel(in: text, at: start), plainNumber.end(at: label.end) == nil,
      isFree(label.end), let code = codes[label.end]
    else { return nil }
    if label.isNumber {
      let whole = grown(code)
      return whole.digits >= Self.fewestDigitsAfterNumber ? label.end..<whole.end : nil
    }
    let amount = text.word(at: text.blankEnd(at: code.range.upperBound)).text
    return code.digits >= Self.fewestDigitsAfterSubject && !Self.amounts.contains(amount)
      ? label.end..<code.range.upperBound : nil
  }

  /// With the groups that belong to it, `99 88 11` or `2024 88123`: while it is short, and while
  /// they are as long as the one before, or long. Not so `48213 2 weken`.
  private func grown(_ code: Code) -> (digits: Int, end: Int) {
    var (digits, end, last) = (code.digits, code.range.upperBound, code.digits)
    while true {
      let next = text.blankEnd(at: end)
      let group = text.digitCount(at: next)
      let isMeant = group == last || digits < Self.fewestDigitsAfterNumber
      guard group >= 4 || group > 1 && isMeant, next > end,
        !text.isAlphanumeric(at: next + group), plainNumber.end(at: next) == nil
      else { return (digits, end) }
      (digits, end, last) = (digits + group, next + group, group)
    }
  }
}
