/// What may stand after the sign of an e-mail address: labels with points between them; the last
/// has two letters at least. A mail house is known without its last label.
struct EmailDomains {
  private let text: ScannedText
  private let labelEnds: RunEnds
  /// What was found from each label on, so that no label is gone along again from another start.
  private var tails: [Int: Tail] = [:]

  /// From a label to the last one.
  private struct Tail {
    var labels: Int
    /// Where the last label ends.
    var end: Int
    var lastLength: Int
  }

  init(in text: ScannedText) {
    self.text = text
    labelEnds = RunEnds(of: text.scalars.count) {
      text.isAlphanumeric(at: $0) || Self.isInnerHyphen(text, at: $0)
    }
  }

  private static func isInnerHyphen(_ text: ScannedText, at position: Int) -> Bool {
    text.scalar(at: position) == "-"
      && (text.isAlphanumeric(at: position + 1) || text.scalar(at: position + 1) == "-")
  }

  /// Where the domain ends that begins here.
  mutating func end(at start: Int) -> Int? {
    guard text.isAlphanumeric(at: start) else { return nil }
    let tail = tail(from: start)
    return (tail.labels > 1 || isMailHouse(at: start)) && tail.lastLength > 1 ? tail.end : nil
  }

  func isMailHouse(at start: Int) -> Bool {
    Self.mailHouses.contains(text.word(at: start).text)
  }

  private mutating func tail(from start: Int) -> Tail {
    var (starts, next) = ([Int](), Optional(start))
    while let label = next, tails[label] == nil {
      starts.append(label)
      next = nextLabel(after: label)
    }
    var tail = next.flatMap { tails[$0] }
    for start in starts.reversed() {
      let end = labelEnds[start]
      tail = tail ?? Tail(labels: 0, end: end, lastLength: end - start)
      tail?.labels += 1
      tails[start] = tail
    }
    return tail ?? Tail(labels: 0, end: start, lastLength: 0)
  }

  private func nextLabel(after start: Int) -> Int? {
    guard let next = pointEnd(at: labelEnds[start]), text.isAlphanumeric(at: next) else {
      return nil
    }
    return next
  }

  /// A point with a blank after it and none before it ends a sentence.
  private func pointEnd(at position: Int) -> Int? {
    let point = text.blankEnd(at: position)
    guard text.scalar(at: point) == "." else {
      return text.signWordEnd(of: Self.pointWords, at: position)
    }
    return point > position ? text.blankEnd(at: point + 1) : point + 1
  }

  private static let pointWords: Set = ["punt", "dot"]

  private static let mailHouses: Set = [
    "gmail", "googlemail", "hotmail", "outlook", "icloud", "yahoo", "ziggo", "kpnmail", "telenet",
    "skynet", "gmx",
  ]
}
