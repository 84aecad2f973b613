/// Digits in groups with one separator or a few between them, as in `06 - 12 34 56 78`.
struct Groups {
  /// More than the longest number that is looked for.
  private static let most = 20
  private static let separatorsBetween = 3

  private var groups: [Range<Int>] = []
  private let text: ScannedText

  /// - Parameter start: Where a digit stands.
  init(in text: ScannedText, at start: Int, separators: Signs) {
    self.text = text
    var (position, count) = (start, 0)
    groups.reserveCapacity(Self.most)
    while count < Self.most {
      let group = position..<position + text.digitCount(at: position)
      guard !group.isEmpty else { break }
      groups.append(group)
      count += group.count
      let next = text.skip(separators, from: group.upperBound, most: Self.separatorsBetween + 1)
      guard (1...Self.separatorsBetween).contains(next - group.upperBound) else { break }
      position = next
    }
  }

  /// The digits in a row, as many as are looked at.
  var digits: [Int] {
    var digits: [Int] = []
    digits.reserveCapacity(Self.most)
    for group in groups {
      for position in group.prefix(Self.most - digits.count) {
        text.digit(at: position).map { digits.append($0) }
      }
    }
    return digits
  }

  /// How many digits a group has, 0 where there is none.
  func size(_ number: Int) -> Int { number < groups.count ? groups[number].count : 0 }

  /// Whether the groups begin with these sizes.
  func begin(with sizes: [Int]) -> Bool {
    groups.count >= sizes.count && zip(groups, sizes).allSatisfy { $0.count == $1 }
  }

  /// Where a number of so many digits ends, if a group ends there and no word goes on.
  func end(after count: Int) -> Int? {
    var sum = 0
    for group in groups {
      sum += group.count
      if sum == count {
        return text.isAlphanumeric(at: group.upperBound) ? nil : group.upperBound
      }
      if sum > count { return nil }
    }
    return nil
  }
}
