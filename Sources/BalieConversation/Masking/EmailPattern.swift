/// An e-mail address as people write it, also with blanks or with words for its signs: `jan (at)
/// example punt nl`. The rare forms that RFC 5322 allows besides (quotes, comments, addresses of
/// machines) are not looked for.
struct EmailPattern {
  private let text: ScannedText
  private let localEnds: RunEnds
  private var domains: EmailDomains

  init(in text: ScannedText) {
    self.text = text
    localEnds = RunEnds(of: text.scalars.count) {
      text.isAlphanumeric(at: $0) || text.isOne(of: Self.localSigns, at: $0)
    }
    domains = EmailDomains(in: text)
  }

  mutating func end(at start: Int) -> Int? {
    guard text.isAlphanumeric(at: start) else { return nil }
    let local = localEnds[start]
    if let domain = signEnd(at: local) ?? text.signWordEnd(of: Self.atWords, at: local) {
      return domains.end(at: domain)
    }
    // A mere "at" is an English word, and says nothing but before a mail house.
    guard let domain = text.signWordEnd(of: Self.at, at: local), domains.isMailHouse(at: domain)
    else { return nil }
    return domains.end(at: domain)
  }

  private func signEnd(at position: Int) -> Int? {
    let sign = text.blankEnd(at: position)
    return text.scalar(at: sign) == "@" ? text.blankEnd(at: sign + 1) : nil
  }

  private static let localSigns: Signs = ["-", ".", "_", "+", "%"]
  private static let at: Set = ["at"]
  private static let atWords: Set = ["apenstaart", "apenstaartje", "apestaartje"]
}

extension ScannedText {
  private static let opening: Signs = ["(", "[", "{"]
  private static let closing: Signs = [")", "]", "}"]

  /// Where a sign's name ends that stands in brackets, or between blanks.
  func signWordEnd(of words: Set<String>, at position: Int) -> Int? {
    let start = blankEnd(at: position)
    let isBracketed = isOne(of: Self.opening, at: start)
    let word = word(at: isBracketed ? start + 1 : start)
    guard words.contains(word.text) || isBracketed && word.text == "at" else { return nil }
    if isBracketed {
      return isOne(of: Self.closing, at: word.end) ? blankEnd(at: word.end + 1) : nil
    }
    let end = blankEnd(at: word.end)
    return start > position && end > word.end ? end : nil
  }
}
