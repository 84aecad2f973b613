/// Goes through a text from left to right and puts marks in the place of what a pattern knows. Each
/// pattern costs the same at every position, however long the text.
struct Masking {
  private let text: ScannedText
  private let plainNumber: PlainNumber
  private let orderNumber: OrderNumberPattern
  private var email: EmailPattern
  private var masked = String.UnicodeScalarView()

  init(of text: ScannedText) {
    self.text = text
    plainNumber = PlainNumber(in: text)
    orderNumber = OrderNumberPattern(in: text, besides: plainNumber)
    email = EmailPattern(in: text)
    run()
  }

  var result: String { String(masked) }

  private mutating func run() {
    var (position, kept) = (0, 0)
    while position < text.scalars.count {
      let (found, end) = step(at: position)
      if let found {
        masked.append(contentsOf: text.scalars[kept..<found.range.lowerBound])
        masked.append(contentsOf: found.kind.mark.unicodeScalars)
        kept = found.range.upperBound
      }
      position = found?.range.upperBound ?? end
    }
    masked.append(contentsOf: text.scalars[kept...])
  }

  /// What begins here, or else how far there is nothing.
  private mutating func step(at position: Int) -> (found: Match?, end: Int) {
    guard text.isStart(position) else { return (nil, text.alphanumericEnd(at: position)) }
    if let end = email.end(at: position) {
      return (Match(kind: .email, range: position..<end), position)
    }
    if let end = plainNumber.end(at: position) { return (nil, end) }
    return (match(at: position), position + 1)
  }

  private func match(at position: Int) -> Match? {
    if let match = numbered(at: position) { return match }
    return orderNumber.range(at: position) { numbered(at: $0) == nil }
      .map { Match(kind: .orderNumber, range: $0) }
  }

  private func numbered(at position: Int) -> Match? {
    for (kind, end) in Self.numberedPatterns {
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
