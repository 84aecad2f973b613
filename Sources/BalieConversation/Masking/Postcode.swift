/// A Dutch postcode: four digits, not from 0, and two letters, a blank between them or not.
struct Postcode {
  let end: Int
  /// Whether its letters are a small word, which follows a number as often: `1200 op 3`. People
  /// write a postcode's letters in capitals, or next to the digits.
  let isDoubtful: Bool
  /// Whether its letters join numbers, so that nothing makes a postcode of them: `2024 en nr 3`.
  let isJoint: Bool

  init?(in text: ScannedText, at start: Int) {
    guard text.digitCount(at: start) == 4, text.digit(at: start) != 0 else { return nil }
    let letters = text.skip(Self.separators, from: start + 4, most: 2)
    let word = text.word(at: letters)
    guard letters - start <= 5, word.end - letters == 2 else { return nil }
    let typed = text.string(letters..<word.end)
    guard typed.unicodeScalars.allSatisfy(\.isASCII), !Self.neverLetters.contains(word.text)
    else { return nil }
    end = word.end
    let isTelling = typed == typed.uppercased() && !text.isWithoutSmallLetters
    isDoubtful = !isTelling && letters > start + 4 && Self.smallWords.contains(word.text)
    isJoint = isDoubtful && Self.joints.contains(word.text)
  }

  private static let separators = ScannedText.blanks.union(["-"])

  /// The first three are never given out, the others are units.
  private static let neverLetters: Set = [
    "sa", "sd", "ss", "mm", "cm", "dm", "km", "ml", "cl", "dl", "mg", "kg", "gr", "gb", "mb", "tb",
    "kb", "hz", "kw", "mw", "wh", "va", "ah", "pk", "px", "pt", "cc", "mp", "st", "ft", "yd", "lb",
    "oz", "ms", "eu", "tl",
  ]

  /// Dutch, English, German, French and Turkish. Not the German `ab`, which is what people write
  /// where any letters will do.
  private static let smallWords: Set = [
    "af", "al", "de", "en", "er", "ga", "ik", "in", "is", "ja", "je", "me", "na", "nu", "of", "om",
    "op", "te", "tv", "uw", "we", "ze", "zo", "am", "an", "as", "at", "be", "by", "do", "go", "he",
    "if", "it", "my", "no", "ok", "on", "or", "so", "to", "up", "us", "da", "du", "es", "im", "ob",
    "um", "wo", "zu", "au", "ce", "et", "il", "la", "le", "ma", "ne", "ni", "ou", "se", "si", "ta",
    "tu", "un", "bu", "ki", "ve", "ya",
  ]

  private static let joints: Set = ["en", "of", "is", "or", "et", "ou", "ve"]
}
