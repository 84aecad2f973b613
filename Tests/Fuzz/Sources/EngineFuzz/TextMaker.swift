import BalieKnowledge
import BalieLanguage

/// Makes texts of any scalars that Unicode allows, the same for the same seed.
struct TextMaker: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }

  /// Letters that combine, join, turn around, fold in odd ways or stand outside the basic plane.
  private static let odd: [UInt32] = [
    0x300, 0x301, 0x308, 0x327, 0x345, 0x130, 0x131, 0x17F, 0xDF, 0x1E9E, 0xFB01, 0x200D, 0x200B,
    0x202E, 0xFEFF, 0x0, 0xFFFD, 0x1F468, 0x1F469, 0x1F3FD, 0xFE0F, 0x0E33, 0x0E40, 0x0F71, 0x1100,
    0x1161, 0x11A8, 0xAC00, 0x3099, 0x05B0, 0x0651, 0x1F642, 0x10FFFF, 0x2126, 0x212B, 0xF900, 0x27,
    0x2E, 0x40, 0x2F, 0x0A, 0x20, 0x20, 0x20,
  ]

  /// Up to 120 scalars.
  mutating func text() -> String {
    let length = Int.random(in: 0...120, using: &self)
    var scalars = String.UnicodeScalarView()
    while scalars.count < length {
      if let scalar = scalar() { scalars.append(scalar) }
    }
    return String(scalars)
  }

  private mutating func scalar() -> Unicode.Scalar? {
    switch Int.random(in: 0..<4, using: &self) {
    case 0: known(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)))
    case 1: Unicode.Scalar(TextMaker.odd.randomElement(using: &self) ?? 0x20)
    case 2: Unicode.Scalar(UInt32.random(in: 0xA0...0x24F, using: &self))
    default: Unicode.Scalar(UInt32.random(in: 0x61...0x7A, using: &self))
    }
  }

  /// Only scalars of a Unicode that every ICU in use knows: the standard library decomposes newer
  /// ones already, and the system's ICU does not compose them yet.
  private func known(_ scalar: Unicode.Scalar?) -> Unicode.Scalar? {
    guard let scalar, let age = scalar.properties.age, age.major <= 14 else { return nil }
    return scalar
  }

  /// Topics of random texts.
  mutating func content(topics count: Int) -> Content {
    let topics = (0..<count).map { number in
      let edition = Edition(
        title: Located(text()), phrasings: [Located(text()), Located(text())],
        keywords: [Located(text())], answer: Located(text()))
      return Topic(
        name: "topic-\(number)", file: "topic-\(number).md", category: [], facts: TopicFacts(),
        editions: [Language(rawValue: "nl"): edition])
    }
    return Content(topics: topics)
  }
}
