/// Marks within words that say nothing and are typed in many ways.
enum Marks {
  /// A text with one mark for every apostrophe and without what cannot be seen.
  ///
  /// Both are within words, where they would keep alike ones apart: `foto´s` and `foto's`, a word
  /// copied with its soft hyphens.
  static func tidied(_ text: [UInt16]) -> [UInt16] {
    guard text.contains(where: { $0 == backtick || $0 >= 0x80 }) else { return text }
    var tidied: [UInt16] = []
    tidied.reserveCapacity(text.count)
    for unit in text {
      if apostrophes.contains(unit) {
        tidied.append(0x27)
      } else if !isInvisible(unit) || isSpace(unit, after: tidied.last) {
        tidied.append(unit)
      }
    }
    return tidied
  }

  private static let backtick: UInt16 = 0x60

  /// Quotes, primes, accents by themselves, and letters that serve as an apostrophe.
  private static let apostrophes: Set<UInt16> = [
    backtick, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2C8, 0x2CA, 0x2CB, 0x55A, 0x5F3, 0x2018, 0x2019,
    0x201B, 0x2032, 0x2035, 0xA78C, 0xFF07, 0xFF40,
  ]

  /// Soft hyphens, joiners and their opposites, marks of direction, variation selectors.
  private static func isInvisible(_ unit: UInt16) -> Bool {
    switch unit {
    case 0xAD, 0x34F, 0x61C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  /// Thai, Lao, Burmese and Khmer separate words by a space that cannot be seen.
  private static func isSpace(_ unit: UInt16, after last: UInt16?) -> Bool {
    guard unit == 0x200B, let last else { return false }
    return 0xE00...0xEFF ~= last || 0x1000...0x109F ~= last || 0x1780...0x17FF ~= last
  }
}
