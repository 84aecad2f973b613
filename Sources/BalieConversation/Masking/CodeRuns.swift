/// Letters and digits with single signs between them, from the first part that has a digit.
struct Code {
  var range: Range<Int>
  var digits: Int
  fileprivate(set) var longestRun: Int
  fileprivate(set) var hasLetters: Bool
}

/// The codes in a text, each by where it may begin. Found for the whole text at once, from the last
/// to the first: `1-1-1-1` is one from each of its digits on.
struct CodeRuns: Sendable {
  private static let joints: Signs = ["-", "/", "_"]
  private let codes: [Int: Code]

  init(in text: ScannedText) {
    var codes: [Int: Code] = [:]
    for start in text.scalars.indices.reversed()
    where text.isAlphanumeric(at: start) && text.isStart(start) {
      let end = text.alphanumericEnd(at: start)
      let isJoined = text.isOne(of: Self.joints, at: end)
      let rest = isJoined ? codes[end + 1] : nil
      codes[start] = Self.code(start..<end, of: text, before: rest)
    }
    self.codes = codes
  }

  private static func code(_ part: Range<Int>, of text: ScannedText, before rest: Code?) -> Code? {
    let digits = part.count { text.digit(at: $0) != nil }
    guard digits > 0 else { return rest }
    let longest = part.map { text.digitCount(at: $0) }.max() ?? 0
    let code = Code(
      range: part, digits: digits, longestRun: longest, hasLetters: digits < part.count)
    guard let rest else { return code }
    return Code(
      range: part.lowerBound..<rest.range.upperBound, digits: digits + rest.digits,
      longestRun: max(longest, rest.longestRun), hasLetters: code.hasLetters || rest.hasLetters)
  }

  /// What begins here, if it has a digit.
  subscript(start: Int) -> Code? { codes[start] }
}
