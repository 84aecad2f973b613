/// The number of an order, an invoice, a parcel, a customer or a case. Shops give them any shape,
/// so they are known by the word before them or by being long.
enum OrderNumberPattern {
  private static let fewestDigits = 7
  private static let fewestDigitsAmongLetters = 6
  private static let fewestDigitsAfterSign = 3
  private static let fewestDigitsAfterNumber = 4
  private static let fewestDigitsAfterSubject = 5
  private static let amounts: Set = ["stuks", "stuk", "keer", "pieces", "km", "btu", "mah", "watt"]

  /// What to mask from here on. `isFree` tells that nothing else, a phone number say, begins there:
  /// a word before it is no proof then.
  static func range(
    in text: ScannedText, at start: Int, where isFree: (Int) -> Bool
  ) -> Range<Int>? {
    if text.scalar(at: start) == "#" {
      return code(in: text, at: start + 1).flatMap {
        $0.digits >= fewestDigitsAfterSign ? start..<$0.range.upperBound : nil
      }
    }
    if let code = code(in: text, at: start), code.isLong { return code.range }
    return labelled(in: text, at: start, where: isFree)
  }

  private static func labelled(
    in text: ScannedText, at start: Int, where isFree: (Int) -> Bool
  ) -> Range<Int>? {
    guard let label = OrderLabel(in: text, at: start),
      PlainNumber.end(in: text, at: label.end) == nil, isFree(label.end),
      let code = code(in: text, at: label.end)
    else { return nil }
    if label.isNumber {
      let whole = grown(code, in: text)
      return whole.digits >= fewestDigitsAfterNumber ? label.end..<whole.range.upperBound : nil
    }
    let isAmount = amounts.contains(
      text.word(at: text.skip(ScannedText.blanks, from: code.range.upperBound)).text)
    return code.digits >= fewestDigitsAfterSubject && !isAmount
      ? label.end..<code.range.upperBound : nil
  }

  /// With the groups that belong to it, `99 88 11` or `2024 88123`: while it is short, and while
  /// they are as long as the one before, or long. Not so `48213 2 weken`.
  private static func grown(_ code: Code, in text: ScannedText) -> Code {
    var (whole, last) = (code, code.digits)
    while true {
      let next = text.skip(ScannedText.blanks, from: whole.range.upperBound)
      let group = text.digits(at: next).count
      guard group >= 4 || group > 1 && (group == last || whole.digits < fewestDigitsAfterNumber),
        next > whole.range.upperBound, !text.isAlphanumeric(at: next + group),
        PlainNumber.end(in: text, at: next) == nil
      else { return whole }
      whole.add(next..<next + group, of: text)
      last = group
    }
  }

  /// Letters and digits with single signs between them, from the first part that has a digit.
  private static func code(in text: ScannedText, at start: Int) -> Code? {
    var code = Code(range: start..<start)
    var (partStart, position) = (start, start)
    while text.isAlphanumeric(at: position) {
      while text.isAlphanumeric(at: position) { position += 1 }
      code.add(partStart..<position, of: text)
      guard text.isOne(of: ["-", "/", "_"], at: position) else { break }
      position += 1
      partStart = position
    }
    return code.digits > 0 ? code : nil
  }

  private struct Code {
    var range: Range<Int>
    var digits = 0
    private var longestRun = 0
    private var hasLetters = false

    init(range: Range<Int>) {
      self.range = range
    }

    mutating func add(_ part: Range<Int>, of text: ScannedText) {
      let runs = part.map { text.digit(at: $0) == nil ? " " : "0" }.joined().split(separator: " ")
      let count = runs.reduce(0) { $0 + $1.count }
      guard count > 0 else { return }
      range = (digits == 0 ? part.lowerBound : range.lowerBound)..<part.upperBound
      digits += count
      longestRun = max(longestRun, runs.map(\.count).max() ?? 0)
      hasLetters = hasLetters || count < part.count
    }

    var isLong: Bool { longestRun >= (hasLetters ? fewestDigitsAmongLetters : fewestDigits) }
  }
}
