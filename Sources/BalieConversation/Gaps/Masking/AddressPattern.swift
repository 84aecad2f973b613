/// A Dutch postcode with a house number after or before it: together they are one front door. A
/// postcode alone is a street, and stays.
enum AddressPattern {
  private static let between: Set<Unicode.Scalar> = [" ", "\u{A0}", ",", ":", ";", "\n"]

  static func end(in text: ScannedText, at start: Int) -> Int? {
    if let postcode = postcodeEnd(in: text, at: start) {
      return houseEnd(in: text, at: numberStart(in: text, after: postcode))
    }
    guard let house = houseEnd(in: text, at: start) else { return nil }
    let next = text.skip(between, from: house)
    return next > house ? postcodeEnd(in: text, at: next) : nil
  }

  /// Four digits, not from 0, and two letters; a blank between them or not.
  private static func postcodeEnd(in text: ScannedText, at start: Int) -> Int? {
    let digits = text.digits(at: start)
    guard digits.count == 4, digits[0] != 0 else { return nil }
    let letters = text.skip(ScannedText.blanks, from: start + 4)
    let word = text.word(at: letters)
    guard letters - start <= 5, word.end - letters == 2, text.digit(at: word.end) == nil,
      isPostcodes(text, letters..<word.end)
    else { return nil }
    return word.end
  }

  /// Two letters after a number are a unit or a small word more often than a postcode's, which
  /// people write in capitals.
  private static func isPostcodes(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    let (typed, lower) = (text.string(range), text.string(range).lowercased())
    guard typed.unicodeScalars.allSatisfy(\.isASCII), !unused.contains(lower),
      !units.contains(lower)
    else { return false }
    let isCapitals = typed == typed.uppercased() && !text.isWithoutSmallLetters
    let isApart = text.digit(at: range.lowerBound - 1) == nil
    return isCapitals || !isApart || !smallWords.contains(lower)
  }

  private static func numberStart(in text: ScannedText, after postcode: Int) -> Int {
    let next = text.skip(between, from: postcode)
    let word = text.word(at: next)
    guard numberWords.contains(word.text) else { return next }
    return text.skip(between.union([".", "#"]), from: word.end)
  }

  /// Up to five digits with an addition such as `a`, `-2` or `bis`.
  private static func houseEnd(in text: ScannedText, at start: Int) -> Int? {
    let digits = text.digits(at: start)
    guard (1...5).contains(digits.count), digits[0] != 0 else { return nil }
    let end = start + digits.count
    let addition = text.skip(["-", "/"], from: end)
    let additionEnd = wordEnd(in: text, at: addition)
    return additionEnd - addition <= 3 && addition - end <= 1 && additionEnd > addition
      ? additionEnd : (text.isAlphanumeric(at: end) ? nil : end)
  }

  private static func wordEnd(in text: ScannedText, at start: Int) -> Int {
    var end = start
    while text.isAlphanumeric(at: end) { end += 1 }
    return end
  }

  private static let numberWords: Set = [
    "huisnummer", "huisnr", "nummer", "nr", "no", "number", "hausnummer", "numero", "numéro",
  ]

  /// Never given out.
  private static let unused: Set = ["sa", "sd", "ss"]

  private static let units: Set = [
    "mm", "cm", "dm", "km", "ml", "cl", "dl", "mg", "kg", "gr", "gb", "mb", "tb", "kb", "hz", "kw",
    "mw", "wh", "va", "ah", "pk", "px", "pt", "cc", "mp", "st", "ft", "yd", "lb", "oz", "ms",
  ]

  /// Dutch, English, German, French and Turkish.
  private static let smallWords: Set = [
    "af", "al", "de", "en", "er", "ga", "ik", "in", "is", "ja", "je", "me", "na", "nu", "of", "om",
    "op", "te", "tv", "uw", "we", "ze", "zo", "am", "an", "as", "at", "be", "by", "do", "go", "he",
    "if", "it", "my", "no", "ok", "on", "or", "so", "to", "up", "us", "ab", "da", "du", "es", "im",
    "ob", "um", "wo", "zu", "au", "ce", "et", "il", "la", "le", "ma", "ne", "ni", "ou", "sa", "se",
    "si", "ta", "tu", "un", "va", "bu", "ki", "ve", "ya",
  ]
}

extension ScannedText {
  /// Where everything is in capitals, capitals tell nothing.
  fileprivate var isWithoutSmallLetters: Bool {
    !scalars.contains(where: \.properties.isLowercase)
  }
}
