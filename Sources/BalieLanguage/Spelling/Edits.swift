/// How far two words are apart.
enum Edits {
  /// The fewest letters inserted, deleted, replaced or swapped with their neighbour that lead from
  /// one word to the other (optimal string alignment); nil if that is more than `limit`.
  static func count(from one: [UInt16], to other: [UInt16], atMost limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    let same = sameEnds(one, other)
    return count(
      one.dropFirst(same.start).dropLast(same.end).map(\.self),
      other.dropFirst(same.start).dropLast(same.end).map(\.self), limit)
  }

  /// How many letters both words begin and end with: they need no edits, and most words that are
  /// compared differ in few letters.
  private static func sameEnds(_ one: [UInt16], _ other: [UInt16]) -> (start: Int, end: Int) {
    let shortest = min(one.count, other.count)
    var (start, end) = (0, 0)
    while start < shortest, one[start] == other[start] { start += 1 }
    while end < shortest - start, one[one.count - 1 - end] == other[other.count - 1 - end] {
      end += 1
    }
    return (start, end)
  }

  private static func count(_ one: [UInt16], _ other: [UInt16], _ limit: Int) -> Int? {
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var current = beforeLast
    for row in one.indices {
      current[0] = row + 1
      for column in other.indices {
        let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
        var fewest = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          fewest = min(fewest, beforeLast[column - 1] + 1)
        }
        current[column + 1] = fewest
      }
      if current.min() ?? 0 > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
