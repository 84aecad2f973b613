/// A Dutch postcode with a house number after or before it: together they are one front door. A
/// postcode alone is a street, and stays.
enum AddressPattern {
  private static let between: Signs = [" ", "\u{A0}", ",", ":", ";", "\n"]
  private static let hyphens: Signs = ["-", "/"]
  private static let signs = between.union([".", "#", "="])

  static func end(in text: ScannedText, at start: Int) -> Int? {
    postcodeFirst(in: text, at: start) ?? houseFirst(in: text, at: start)
  }

  private static func postcodeFirst(in text: ScannedText, at start: Int) -> Int? {
    guard let postcode = Postcode(in: text, at: start) else { return nil }
    let (house, isNamed) = skip(houseWords, in: text, from: postcode.end)
    let isSure = isNamed || postcodeWords.contains(text.word(before: start))
    // A product's name looks like it without a single blank: `1000XM5`.
    guard isMeant(postcode, isSure: isSure),
      house > postcode.end || text.digitCount(at: house) > 1
    else { return nil }
    return houseEnd(in: text, at: house)
  }

  private static func houseFirst(in text: ScannedText, at start: Int) -> Int? {
    guard let house = houseEnd(in: text, at: start) else { return nil }
    let (next, isNamed) = skip(postcodeWords, in: text, from: house)
    guard next > house, let postcode = Postcode(in: text, at: next),
      text.digit(at: postcode.end) == nil
    else { return nil }
    let isSure = isNamed || houseWords.contains(text.word(before: start))
    return isMeant(postcode, isSure: isSure) ? postcode.end : nil
  }

  private static func isMeant(_ postcode: Postcode, isSure: Bool) -> Bool {
    !postcode.isDoubtful || isSure && !postcode.isJoint
  }

  /// Past signs, and past one of the words with what links it: `en huisnummer is`.
  private static func skip(
    _ words: Set<String>, in text: ScannedText, from start: Int
  ) -> (end: Int, isNamed: Bool) {
    let next = text.skip(between, from: start)
    let first = text.word(at: next)
    let named = links.contains(first.text) ? text.skip(between, from: first.end) : next
    let name = text.word(at: named)
    guard words.contains(name.text) else { return (next, false) }
    let value = text.skip(signs, from: name.end)
    let verb = text.word(at: value)
    return (verb.text == "is" ? text.skip(signs, from: verb.end) : value, true)
  }

  /// Up to five digits with an addition such as `a`, `-2` or `bis`.
  private static func houseEnd(in text: ScannedText, at start: Int) -> Int? {
    let digits = text.digitCount(at: start)
    guard (1...5).contains(digits), text.digit(at: start) != 0 else { return nil }
    let end = start + digits
    let addition = text.skip(hyphens, from: end, most: 2)
    let additionEnd = text.alphanumericEnd(at: addition)
    return additionEnd - addition <= 3 && addition - end <= 1 && additionEnd > addition
      ? additionEnd : (text.isAlphanumeric(at: end) ? nil : end)
  }

  private static let houseWords: Set = [
    "huisnummer", "huisnr", "nummer", "nr", "no", "number", "hausnummer", "numero", "numéro",
  ]

  private static let postcodeWords: Set = ["postcode", "postkode", "pc", "zip", "postleitzahl"]

  private static let links: Set = [
    "en", "met", "op", "in", "te", "and", "with", "und", "mit", "et",
  ]
}
