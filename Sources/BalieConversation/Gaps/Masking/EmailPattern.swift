/// An e-mail address as people write it: the rare forms that RFC 5322 allows besides (quotes,
/// comments, addresses of machines) are not looked for.
enum EmailPattern {
  static func end(in text: ScannedText, at start: Int) -> Int? {
    guard text.isAlphanumeric(at: start) else { return nil }
    var position = start
    while isLocal(text, at: position) { position += 1 }
    guard text.scalar(at: position) == "@" else { return nil }
    return domainEnd(in: text, at: position + 1)
  }

  private static func isLocal(_ text: ScannedText, at position: Int) -> Bool {
    text.isAlphanumeric(at: position) || text.isOne(of: ["-", ".", "_", "+", "%"], at: position)
  }

  /// Labels with points between them; the last has two letters at least.
  private static func domainEnd(in text: ScannedText, at start: Int) -> Int? {
    var (labelStart, labels) = (start, 0)
    while true {
      let end = labelEnd(in: text, at: labelStart)
      guard end > labelStart else { return nil }
      labels += 1
      guard text.scalar(at: end) == ".", text.isAlphanumeric(at: end + 1) else {
        return labels > 1 && end - labelStart > 1 ? end : nil
      }
      labelStart = end + 1
    }
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
}
