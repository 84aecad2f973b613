/// Digits in groups with one separator or a few between them, as in `06 - 12 34 56 78`.
struct Groups {
  /// More than the longest number that is looked for.
  private static let most = 20
  private static let separatorsBetween = 3

  private(set) var digits: [Int] = []
  /// How many digits each group has.
  private(set) var sizes: [Int] = []
  private var ends: [Int] = []
  private let text: ScannedText

  init(in text: ScannedText, at start: Int, separators: Set<Unicode.Scalar>) {
    self.text = text
    var position = start
    while digits.count < Self.most {
      let group = text.digits(at: position)
      guard !group.isEmpty else { break }
      add(group, at: position)
      let next = text.skip(separators, from: position + group.count)
      guard (1...Self.separatorsBetween).contains(next - position - group.count) else { break }
      position = next
    }
  }

  private mutating func add(_ group: [Int], at position: Int) {
    digits += group
    sizes.append(group.count)
    ends.append(position + group.count)
  }

  /// Where a number of so many digits ends, if a group ends there and no word goes on.
  func end(after count: Int) -> Int? {
    var sum = 0
    for (size, end) in zip(sizes, ends) {
      sum += size
      if sum == count { return text.isAlphanumeric(at: end) ? nil : end }
      if sum > count { return nil }
    }
    return nil
  }
}
