/// The number of an order, an invoice, a parcel, a customer or a case. Shops give them any shape,
/// so they are known by the word before them or by being long.
enum OrderNumberPattern {
  private static let fewestDigits = 7
  private static let fewestDigitsAmongLetters = 6
  private static let fewestDigitsAfterSign = 3

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
      let code = code(in: text, at: label.end), code.digits >= label.fewestDigits
    else { return nil }
    return label.end..<code.range.upperBound
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
