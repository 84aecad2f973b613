/// Where the run ends in which a position stands; the position itself where it stands in none.
struct RunEnds: Sendable {
  private let ends: [Int]

  /// Goes through `count` positions once, from the last to the first.
  init(of count: Int, where isInRun: (Int) -> Bool) {
    var ends = Array(0..<count)
    for position in ends.indices.reversed() where isInRun(position) {
      ends[position] = position + 1 < count ? max(position + 1, ends[position + 1]) : count
    }
    self.ends = ends
  }

  /// Positions beyond the ends stand in no run.
  subscript(position: Int) -> Int {
    ends.indices.contains(position) ? ends[position] : position
  }
}
