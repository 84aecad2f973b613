/// A text with what patterns ask of it. Positions beyond its ends hold nothing.
///
/// Patterns are tried at thousands of positions, and most of them look along the run of letters or
/// digits in which they stand. Where each run ends is therefore found once, in one pass: no
/// pattern goes along a run that another start has been along before.
final class ScannedText: Sendable {
  let scalars: [Unicode.Scalar]
  private let digitValues: [Int?]
  private let areLetters: [Bool]
  private let digitEnds: RunEnds
  private let letterEnds: RunEnds
  private let alphanumericEnds: RunEnds
  private let blankEnds: RunEnds
  /// Where everything is in capitals, capitals tell nothing.
  let isWithoutSmallLetters: Bool
  /// The words that a pattern may know, in lower case, where they begin.
  private let words: [String?]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let digits = scalars.map(Self.digit)
    let letters = scalars.map(Self.isLetter)
    isWithoutSmallLetters = !scalars.contains(where: \.properties.isLowercase)
    letterEnds = RunEnds(of: scalars.count) { letters[$0] }
    words = Self.words(in: scalars, letters, letterEnds)
    digitEnds = RunEnds(of: scalars.count) { digits[$0] != nil }
    alphanumericEnds = RunEnds(of: scalars.count) { letters[$0] || digits[$0] != nil }
    blankEnds = RunEnds(of: scalars.count) { Self.blanks.contains(scalars[$0]) }
    (self.scalars, digitValues, areLetters) = (scalars, digits, letters)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic }
    return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func words(
    in scalars: [Unicode.Scalar], _ areLetters: [Bool], _ ends: RunEnds
  ) -> [String?] {
    scalars.indices.map { start in
      guard areLetters[start], start == 0 || !areLetters[start - 1] else { return nil }
      return word(scalars[start..<ends[start]])
    }
  }

  /// Longer than any word that a pattern knows.
  private static let longestWord = 40

  private static func word(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    letters.count > longestWord ? "" : string(letters).lowercased()
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  static let blanks: Signs = [" ", "\u{A0}", "\t"]
  private static let signsAfterWords = blanks.union([":", ".", "=", "#"])
}

extension ScannedText {
  func scalar(at position: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position) ? scalars[position] : nil
  }

  /// The value of a decimal digit of any script: people type numbers with the digits they have.
  func digit(at position: Int) -> Int? {
    scalars.indices.contains(position) ? digitValues[position] : nil
  }

  func isLetter(at position: Int) -> Bool {
    scalars.indices.contains(position) && areLetters[position]
  }

  func isAlphanumeric(at position: Int) -> Bool {
    digit(at: position) != nil || isLetter(at: position)
  }

  /// Whether a word, a number or a sign before one may begin here.
  func isStart(_ position: Int) -> Bool {
    !isAlphanumeric(at: position) || !isAlphanumeric(at: position - 1)
  }

  func isOne(of scalars: Signs, at position: Int) -> Bool {
    scalar(at: position).map(scalars.contains) ?? false
  }

  /// The first position from here that holds none of these. For what few starts look along: it
  /// goes through them.
  func skip(_ scalars: Signs, from position: Int, most: Int = .max) -> Int {
    var end = position
    while end - position < most, isOne(of: scalars, at: end) { end += 1 }
    return end
  }

  func blankEnd(at position: Int) -> Int { blankEnds[position] }

  func alphanumericEnd(at position: Int) -> Int { alphanumericEnds[position] }

  /// How many digits stand here without anything between them.
  func digitCount(at position: Int) -> Int { digitEnds[position] - position }

  /// The first of the digits that stand here.
  func digits(at position: Int, most: Int) -> [Int] {
    (position..<min(digitEnds[position], position + most)).compactMap(digit)
  }

  /// The letters that stand here, in lower case, and where they end; no text where they are more
  /// than any word has that a pattern knows.
  func word(at position: Int) -> (text: String, end: Int) {
    let end = letterEnds[position]
    guard end > position else { return ("", position) }
    return (words[position] ?? Self.word(scalars[position..<end]), end)
  }

  /// The word before a number, in lower case, past signs and past an `is`: `bsn is: `.
  func word(before position: Int) -> String {
    let word = letters(before: position)
    return word.text == "is" ? letters(before: word.start).text : word.text
  }

  private func letters(before position: Int) -> (text: String, start: Int) {
    var end = position
    while isOne(of: Self.signsAfterWords, at: end - 1) { end -= 1 }
    var start = end
    while isLetter(at: start - 1), end - start <= Self.longestWord { start -= 1 }
    return (Self.word(scalars[start..<end]), start)
  }

  func string(_ range: Range<Int>) -> String { Self.string(scalars[range]) }
}
