/// Goes through a text from left to right and puts marks in the place of what a pattern knows.
struct Masking {
  private let text: ScannedText
  private var masked = ""

  init(of text: ScannedText) {
    self.text = text
    run()
  }

  var result: String { masked }

  private mutating func run() {
    var position = 0
    while position < text.scalars.count {
      let (found, end) = step(at: position)
      masked += text.string(position..<(found?.range.lowerBound ?? end))
      if let found { masked += found.kind.mark }
      position = found?.range.upperBound ?? end
    }
  }

  /// What begins here, or else how far there is nothing.
  private func step(at position: Int) -> (found: Match?, end: Int) {
    guard text.isStart(position) else { return (nil, position + 1) }
    if let match = Self.match(in: text, at: position) { return (match, position) }
    return (nil, PlainNumber.end(in: text, at: position) ?? position + 1)
  }

  private static func match(in text: ScannedText, at position: Int) -> Match? {
    if let end = EmailPattern.end(in: text, at: position) {
      return Match(kind: .email, range: position..<end)
    }
    guard PlainNumber.end(in: text, at: position) == nil else { return nil }
    if let match = numbered(in: text, at: position) { return match }
    return OrderNumberPattern.range(in: text, at: position) { numbered(in: text, at: $0) == nil }
      .map { Match(kind: .orderNumber, range: $0) }
  }

  private static func numbered(in text: ScannedText, at position: Int) -> Match? {
    for (kind, end) in numberedPatterns {
      if let end = end(text, position) { return Match(kind: kind, range: position..<end) }
    }
    return nil
  }

  private static let numberedPatterns: [(PersonalData, @Sendable (ScannedText, Int) -> Int?)] = [
    (.account, { AccountPattern.end(in: $0, at: $1) }),
    (.phone, { PhonePattern.end(in: $0, at: $1) }),
    (.citizenNumber, { CitizenNumberPattern.end(in: $0, at: $1) }),
    (.address, { AddressPattern.end(in: $0, at: $1) }),
  ]

  private struct Match {
    let kind: PersonalData
    let range: Range<Int>
  }
}
