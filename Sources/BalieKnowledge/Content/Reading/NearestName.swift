/// Finds what somebody meant who mistyped a name.
enum NearestName {
  /// The name with the fewest typing slips between it and `typed`, if that is few enough to be a
  /// slip at all: one in names up to five letters, a third of the letters in longer ones, never
  /// more than four. The first in the alphabet wins a tie.
  static func to(_ typed: String, among names: [String]) -> String? {
    let bound = min(4, max(1, typed.count / 3))
    return names.sorted()
      .map { (name: $0, distance: distance(typed.lowercased(), $0.lowercased(), bound: bound)) }
      .filter { $0.distance <= bound }
      .min { $0.distance < $1.distance }?
      .name
  }

  /// The Damerau-Levenshtein distance (optimal string alignment): insertions, deletions,
  /// substitutions and swaps of neighbours. Names whose lengths alone differ by more than `bound`
  /// are not compared.
  static func distance(_ one: String, _ other: String, bound: Int = .max) -> Int {
    let (a, b) = (Array(one), Array(other))
    if abs(a.count - b.count) > bound { return .max }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var best = min(substitution, previous[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, beforePrevious[j - 2] + 1)
        }
        row.append(best)
      }
      (beforePrevious, previous) = (previous, row)
    }
    return previous[b.count]
  }
}
