/// A date in figures: `12-03-2026`, `12/3/26`, `2026-03-12` or `20260312`.
struct DateFigures {
  let end: Int

  init?(in text: ScannedText, at start: Int) {
    if text.digitCount(at: start) == 8 {
      end = start + 8
      guard !text.isAlphanumeric(at: end), Self.isCompact(text.digits(at: start, most: 8)) else {
        return nil
      }
      return
    }
    guard let parts = Self.parts(in: text, at: start), Self.isDate(parts.figures) else {
      return nil
    }
    end = parts.end
  }

  private static func isCompact(_ digits: [Int]) -> Bool {
    isDate([digits[..<4], digits[4..<6], digits[6...]].map { Figure(Array($0), of: $0.count) })
  }

  /// Three numbers with the same sign between them, and not a fourth.
  private static func parts(
    in text: ScannedText, at start: Int
  ) -> (figures: [Figure], end: Int)? {
    var (figures, position) = ([Figure](), start)
    let sign = text.scalar(at: start + text.digitCount(at: start))
    guard let sign, ["-", "/", "."].contains(sign) else { return nil }
    while true {
      let count = text.digitCount(at: position)
      guard count > 0, figures.count < 3 else { return nil }
      figures.append(Figure(text.digits(at: position, most: 4), of: count))
      position += count
      guard text.scalar(at: position) == sign, text.digit(at: position + 1) != nil else { break }
      position += 1
    }
    return figures.count == 3 && !text.isAlphanumeric(at: position) ? (figures, position) : nil
  }

  private static func isDate(_ figures: [Figure]) -> Bool {
    if figures[0].isYear { return figures[1].isMonth && figures[2].isDay }
    guard figures[2].isYear || figures[2].count == 2 else { return false }
    return figures[0].isDay && figures[1].isMonth || figures[0].isMonth && figures[1].isDay
  }

  private struct Figure {
    let count: Int
    let value: Int

    /// - Parameter digits: The first four of them at most.
    init(_ digits: [Int], of count: Int) {
      self.count = count
      value = digits.reduce(0) { $0 * 10 + $1 }
    }

    var isYear: Bool { count == 4 && (1900...2099).contains(value) }
    var isMonth: Bool { count <= 2 && (1...12).contains(value) }
    var isDay: Bool { count <= 2 && (1...31).contains(value) }
  }
}
