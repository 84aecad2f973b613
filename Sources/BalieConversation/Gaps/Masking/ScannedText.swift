/// A text with what patterns ask of it. Positions beyond its ends hold nothing.
struct ScannedText {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  func scalar(at position: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position) ? scalars[position] : nil
  }

  /// The value of a decimal digit of any script: people type numbers with the digits they have.
  func digit(at position: Int) -> Int? {
    guard let scalar = scalar(at: position) else { return nil }
    if scalar.isASCII { return Self.asciiDigit(scalar) }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func asciiDigit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
  }

  func isLetter(at position: Int) -> Bool {
    scalar(at: position)?.properties.isAlphabetic ?? false
  }

  func isAlphanumeric(at position: Int) -> Bool {
    digit(at: position) != nil || isLetter(at: position)
  }

  /// Whether a word, a number or a sign before one may begin here.
  func isStart(_ position: Int) -> Bool {
    !isAlphanumeric(at: position) || !isAlphanumeric(at: position - 1)
  }

  func isOne(of scalars: Set<Unicode.Scalar>, at position: Int) -> Bool {
    scalar(at: position).map(scalars.contains) ?? false
  }

  /// The first position from here that holds none of these.
  func skip(_ scalars: Set<Unicode.Scalar>, from position: Int) -> Int {
    var end = position
    while isOne(of: scalars, at: end) { end += 1 }
    return end
  }

  /// The digits that stand here without anything between them.
  func digits(at position: Int) -> [Int] {
    var digits: [Int] = []
    while let digit = digit(at: position + digits.count) { digits.append(digit) }
    return digits
  }

  /// The letters that stand here, in lower case, and where they end.
  func word(at position: Int) -> (text: String, end: Int) {
    var end = position
    while isLetter(at: end) { end += 1 }
    return (string(position..<end).lowercased(), end)
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
    while isLetter(at: start - 1) { start -= 1 }
    return (string(start..<end).lowercased(), start)
  }

  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  static let blanks: Set<Unicode.Scalar> = [" ", "\u{A0}", "\t"]
  private static let signsAfterWords = blanks.union([":", ".", "=", "#"])
}
