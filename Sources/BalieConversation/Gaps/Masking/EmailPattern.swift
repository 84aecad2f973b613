/// An e-mail address as people write it, also with blanks or with words for its signs: `jan (at)
/// example punt nl`. The rare forms that RFC 5322 allows besides (quotes, comments, addresses of
/// machines) are not looked for.
enum EmailPattern {
  static func end(in text: ScannedText, at start: Int) -> Int? {
    guard text.isAlphanumeric(at: start) else { return nil }
    var position = start
    while isLocal(text, at: position) { position += 1 }
    if let domain = signEnd(in: text, at: position) ?? wordEnd(of: atWords, in: text, at: position)
    {
      return domainEnd(in: text, at: domain)
    }
    // A mere "at" is an English word, and says nothing but before a mail house.
    guard let domain = wordEnd(of: ["at"], in: text, at: position),
      mailHouses.contains(text.word(at: domain).text)
    else { return nil }
    return domainEnd(in: text, at: domain)
  }

  private static func isLocal(_ text: ScannedText, at position: Int) -> Bool {
    text.isAlphanumeric(at: position) || text.isOne(of: ["-", ".", "_", "+", "%"], at: position)
  }

  private static func signEnd(in text: ScannedText, at position: Int) -> Int? {
    let sign = text.skip(ScannedText.blanks, from: position)
    return text.scalar(at: sign) == "@" ? text.skip(ScannedText.blanks, from: sign + 1) : nil
  }

  /// Where a sign's name ends that stands in brackets, or between blanks.
  private static func wordEnd(
    of words: Set<String>, in text: ScannedText, at position: Int
  ) -> Int? {
    let start = text.skip(ScannedText.blanks, from: position)
    let isBracketed = text.isOne(of: ["(", "[", "{"], at: start)
    let word = text.word(at: isBracketed ? start + 1 : start)
    let known = isBracketed ? words.union(["at"]) : words
    guard known.contains(word.text) else { return nil }
    if isBracketed {
      let isClosed = text.isOne(of: [")", "]", "}"], at: word.end)
      return isClosed ? text.skip(ScannedText.blanks, from: word.end + 1) : nil
    }
    let end = text.skip(ScannedText.blanks, from: word.end)
    return start > position && end > word.end ? end : nil
  }

  /// Labels with points between them; the last has two letters at least. A mail house is known
  /// without its last label.
  private static func domainEnd(in text: ScannedText, at start: Int) -> Int? {
    let isMailHouse = mailHouses.contains(text.word(at: start).text)
    var (labelStart, labels) = (start, 0)
    while true {
      let end = labelEnd(in: text, at: labelStart)
      guard end > labelStart else { return nil }
      labels += 1
      guard let next = pointEnd(in: text, at: end), text.isAlphanumeric(at: next) else {
        return (labels > 1 || isMailHouse) && end - labelStart > 1 ? end : nil
      }
      labelStart = next
    }
  }

  /// A point with a blank after it and none before it ends a sentence.
  private static func pointEnd(in text: ScannedText, at position: Int) -> Int? {
    let point = text.skip(ScannedText.blanks, from: position)
    guard text.scalar(at: point) == "." else {
      return wordEnd(of: pointWords, in: text, at: position)
    }
    return point > position ? text.skip(ScannedText.blanks, from: point + 1) : point + 1
  }

  private static func labelEnd(in text: ScannedText, at start: Int) -> Int {
    var end = start
    while text.isAlphanumeric(at: end) || (end > start && isInnerHyphen(text, at: end)) { end += 1 }
    return end
  }

  private static func isInnerHyphen(_ text: ScannedText, at position: Int) -> Bool {
    text.scalar(at: position) == "-"
      && (text.isAlphanumeric(at: position + 1) || text.scalar(at: position + 1) == "-")
  }

  private static let atWords: Set = ["apenstaart", "apenstaartje", "apestaartje"]
  private static let pointWords: Set = ["punt", "dot"]

  private static let mailHouses: Set = [
    "gmail", "googlemail", "hotmail", "outlook", "icloud", "yahoo", "ziggo", "kpnmail", "telenet",
    "skynet", "gmx",
  ]
}
