/// Learns for an entry which of its features tell it from all others: a linear support vector
/// machine with squared hinge loss, trained by dual coordinate descent (Hsieh, Chang, Lin, Keerthi,
/// Sundararajan: A Dual Coordinate Descent Method for Large-scale Linear SVM, 2008, algorithm 3).
///
/// An entry only learns weights for features that its own phrasings have. What it does not have
/// speaks for others by their weights, and memory stays in proportion to the knowledge.
struct LinearTrainer: Sendable {
  /// What one entry learnt: weights by the place of the feature, and where its score starts.
  struct Weights {
    let features: [Int32]
    let weights: [Float]
    let bias: Float

    /// The weights of features in the order of their places; 0 for those not learnt.
    func weights(at places: some Sequence<Int32>) -> [Float] {
      var next = 0
      return places.map { place in
        while next < features.count, features[next] < place { next += 1 }
        return next < features.count && features[next] == place ? weights[next] : 0
      }
    }
  }

  private let rows: SparseRows
  private let labels: [Int]
  /// The rows that have a feature, by its place.
  private let occurrences: SparseRows
  /// How often each phrasing of an entry counts: an entry with many must not drown the others.
  private let times: [Float]

  /// Phrasings of others that an entry is held against: the nearest ones, since the others say
  /// nothing that these do not.
  private static let mostRivals = 400
  /// A feature that so many phrasings have tells little of which are near, and is left out when
  /// rivals are looked for.
  private static let commonFrom = 1_000
  /// So many phrasings are looked at for an entry, those that share its rarest features first: the
  /// time for an entry must not grow with the number of all others.
  private static let mostLookedAt = 150_000

  /// Takes phrasings and the entries they belong to.
  init(phrasings: SparseRows, labels: [Int], features: Int) {
    rows = phrasings
    self.labels = labels
    occurrences = phrasings.transposed(features: features, atMost: LinearTrainer.commonFrom)
    times = LinearTrainer.times(labels)
  }

  private static func times(_ labels: [Int]) -> [Float] {
    var counts = [Float](repeating: 0, count: (labels.max() ?? -1) + 1)
    for label in labels { counts[label] += 1 }
    let usual = Float(labels.count) / Float(max(1, counts.count { $0 > 0 }))
    return counts.map { min(1, (usual / max(1, $0)).squareRoot()) }
  }

  /// Where one worker notes what it needs of every feature and phrasing; empty between entries.
  struct Workspace {
    /// Each feature's column among the entry's own; -1 for all others.
    fileprivate var columns: [Int32]
    /// Each feature's sum over the entry's own phrasings.
    fileprivate var sums: [Float]
    /// What each phrasing has in common with them.
    fileprivate var overlaps: [Float]
    fileprivate var problem = LinearProblem()
  }

  /// Room to train in, for one worker at a time.
  func workspace() -> Workspace {
    Workspace(
      columns: [Int32](repeating: -1, count: occurrences.count),
      sums: [Float](repeating: 0, count: occurrences.count),
      overlaps: [Float](repeating: 0, count: rows.count))
  }

  /// What an entry learns from its own phrasings, `own`, against all others.
  func weights(of entry: Int, own: Range<Int>, in space: inout Workspace) -> Weights {
    let features = features(of: own, in: &space)
    let chosen = Array(own) + rivals(of: entry, own: own, features: features, in: &space)
    for (column, feature) in features.enumerated() { space.columns[Int(feature)] = Int32(column) }
    space.problem.start(strangers: rows.count - chosen.count)
    for row in chosen {
      space.problem.addRow(
        isOwn: labels[row] == entry, times: times[labels[row]],
        rows.elements.span.extracting(rows.range(of: row)), columns: space.columns)
    }
    for feature in features { space.columns[Int(feature)] = -1 }
    let (weights, bias) = space.problem.solve(columns: features.count)
    return Weights(features: features, weights: weights, bias: bias)
  }

  /// The features of an entry's own phrasings, in the order of their places.
  private func features(of own: Range<Int>, in space: inout Workspace) -> [Int32] {
    var features: [Int32] = []
    for row in own {
      for element in rows[row] where space.columns[Int(element.place)] < 0 {
        space.columns[Int(element.place)] = 0
        features.append(element.place)
      }
    }
    return features.sorted()
  }

  /// The phrasings of others that have most in common with an entry's own.
  private func rivals(
    of entry: Int, own: Range<Int>, features: [Int32], in space: inout Workspace
  ) -> [Int] {
    for row in own {
      for element in rows[row] { space.sums[Int(element.place)] += element.weight }
    }
    let touched = overlap(of: entry, features, in: &space)
    for feature in features { space.sums[Int(feature)] = 0 }
    defer { for row in touched { space.overlaps[row] = 0 } }
    guard touched.count > LinearTrainer.mostRivals else { return touched.sorted() }
    return touched.first(LinearTrainer.mostRivals) { one, other in
      let (first, second) = (space.overlaps[one], space.overlaps[other])
      return first == second ? one < other : first > second
    }.sorted()
  }

  private func rarestFirst(_ features: [Int32]) -> [Int32] {
    let counts = features.map { occurrences.range(of: Int($0)).count }
    guard counts.reduce(0, +) > LinearTrainer.mostLookedAt else { return features }
    return features.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }.map { features[$0] }
  }

  /// Fills in what each phrasing of others has in common with an entry; those that have anything.
  private func overlap(
    of entry: Int, _ features: [Int32], in space: inout Workspace
  ) -> [Int] {
    let (all, labels) = (occurrences.elements.span, self.labels.span)
    let sums = space.sums
    var touched: [Int] = []
    var lookedAt = 0
    var overlaps = space.overlaps.mutableSpan
    for feature in rarestFirst(features) {
      let range = occurrences.range(of: Int(feature))
      lookedAt += range.count
      guard lookedAt <= LinearTrainer.mostLookedAt else { break }
      let sum = sums[Int(feature)]
      for occurrence in range {
        let row = Int(all[occurrence].place)
        guard labels[row] != entry else { continue }
        if overlaps[row] == 0 { touched.append(row) }
        overlaps[row] += sum * all[occurrence].weight
      }
    }
    return touched
  }
}
