/// Learns for one entry after the other which of its features tell it from all others: a linear
/// support vector machine with squared hinge loss, trained by dual coordinate descent
/// (Hsieh, Chang, Lin, Keerthi, Sundararajan: A Dual Coordinate Descent Method for Large-scale
/// Linear SVM, 2008, algorithm 3).
///
/// An entry only learns weights for features that its own phrasings have. What it does not have
/// speaks for others by their weights, and memory stays in proportion to the knowledge.
struct LinearTrainer {
  /// What one entry learnt: weights by the place of the feature, and where its score starts.
  struct Weights {
    var features: [Int32]
    var weights: [Float]
    var bias: Float
  }

  private let rows: [[FeatureVector.Element]]
  private let labels: [Int]
  /// The rows that have a feature, by its place.
  private let occurrences: [[Occurrence]]
  /// Work space: each feature's column, its sum over an entry's own phrasings, each phrasing's
  /// overlap with them.
  private var columns: [Int32]
  private var sums: [Float]
  private var overlaps: [Float]
  /// How often each phrasing of an entry counts: an entry with many must not drown the others.
  private let times: [Float]

  private struct Occurrence {
    let row: Int32
    let weight: Float
  }

  /// The price of an error against the length of the weights.
  private static let cost: Float = 2
  private static let tolerance: Float = 0.05
  private static let mostRounds = 30

  /// Takes phrasings and the entries they belong to.
  init(phrasings: [FeatureVector], labels: [Int], features: Int) {
    rows = phrasings.map(\.elements)
    self.labels = labels
    var occurrences = [[Occurrence]](repeating: [], count: features)
    for (row, elements) in rows.enumerated() {
      for element in elements {
        occurrences[Int(element.place)].append(
          Occurrence(row: Int32(row), weight: element.weight))
      }
    }
    self.occurrences = occurrences
    times = LinearTrainer.times(labels)
    columns = [Int32](repeating: -1, count: features)
    sums = [Float](repeating: 0, count: features)
    overlaps = [Float](repeating: 0, count: phrasings.count)
  }

  private static func times(_ labels: [Int]) -> [Float] {
    var counts = [Float](repeating: 0, count: (labels.max() ?? -1) + 1)
    for label in labels { counts[label] += 1 }
    let usual = Float(labels.count) / Float(max(1, counts.count { $0 > 0 }))
    return counts.map { min(1, (usual / max(1, $0)).squareRoot()) }
  }

  /// Phrasings of others that an entry is held against: the nearest ones, since the others say
  /// nothing that these do not.
  private static let mostRivals = 400
  /// In how many phrasings a feature must be to be left out when rivals are looked for.
  private static let commonFrom = 1_000

  /// What an entry learns from its own phrasings, `own`, against all others.
  mutating func weights(of entry: Int, own: [Int]) -> Weights {
    let features = features(of: own)
    let chosen = own + rivals(of: entry, own: own, features: features)
    for (column, feature) in features.enumerated() { columns[Int(feature)] = Int32(column) }
    var problem = Problem(strangers: Float(rows.count - chosen.count))
    for row in chosen {
      problem.addRow(
        isOwn: labels[row] == entry, times: times[labels[row]], rows[row], columns: columns)
    }
    for feature in features { columns[Int(feature)] = -1 }
    let (weights, bias) = problem.solve(columns: features.count)
    return Weights(features: features, weights: weights, bias: bias)
  }

  /// The features of an entry's own phrasings, in the order of their places.
  private mutating func features(of own: [Int]) -> [Int32] {
    var features: [Int32] = []
    for row in own {
      for element in rows[row] where columns[Int(element.place)] < 0 {
        columns[Int(element.place)] = 0
        features.append(element.place)
      }
    }
    return features.sorted()
  }

  /// The phrasings of others that have most in common with an entry's own.
  private mutating func rivals(of entry: Int, own: [Int], features: [Int32]) -> [Int] {
    for row in own { for element in rows[row] { sums[Int(element.place)] += element.weight } }
    let touched = overlap(of: entry, features)
    for feature in features { sums[Int(feature)] = 0 }
    defer { for row in touched { overlaps[row] = 0 } }
    guard touched.count > LinearTrainer.mostRivals else { return touched.sorted() }
    let overlaps = self.overlaps
    return touched.first(LinearTrainer.mostRivals) { one, other in
      overlaps[one] == overlaps[other] ? one < other : overlaps[one] > overlaps[other]
    }.sorted()
  }

  /// Fills in what each phrasing of others has in common with an entry; those that have anything.
  private mutating func overlap(of entry: Int, _ features: [Int32]) -> [Int] {
    let (occurrences, sums, labels) = (self.occurrences, self.sums, self.labels)
    // What so many phrasings have tells little of which are near, and costs most of the time.
    let mostCommon = max(LinearTrainer.commonFrom, rows.count / 20)
    return overlaps.withUnsafeMutableBufferPointer { overlaps in
      var touched: [Int] = []
      for feature in features where occurrences[Int(feature)].count <= mostCommon {
        let sum = sums[Int(feature)]
        for occurrence in occurrences[Int(feature)] {
          let row = Int(occurrence.row)
          guard labels[row] != entry else { continue }
          if overlaps[row] == 0 { touched.append(row) }
          overlaps[row] += sum * occurrence.weight
        }
      }
      return touched
    }
  }

  /// One entry against the others, reduced to the entry's own features.
  private struct Problem {
    private var signs: [Float] = []
    private var times: [Float] = []
    private var starts: [Int] = [0]
    private var columns: [Int32] = []
    private var values: [Float] = []
    /// Phrasings that share next to nothing with the entry.
    private let strangers: Float

    init(strangers: Float) { self.strangers = strangers }

    mutating func addRow(
      isOwn: Bool, times: Float, _ elements: [FeatureVector.Element], columns places: [Int32]
    ) {
      signs.append(isOwn ? 1 : -1)
      self.times.append(times)
      for element in elements where places[Int(element.place)] >= 0 {
        columns.append(places[Int(element.place)])
        values.append(element.weight)
      }
      starts.append(columns.count)
    }

    func solve(columns width: Int) -> (weights: [Float], bias: Float) {
      var state = State(width: width, rows: signs.count + 1)
      let squares = signs.indices.map { row in
        values[starts[row]..<starts[row + 1]].reduce(1) { $0 + $1 * $1 }
      }
      var order = Array(signs.indices)
      var random = Shuffler()
      for _ in 0..<LinearTrainer.mostRounds {
        random.shuffle(&order)
        var farthest: Float = 0
        // All phrasings that share nothing with the entry are one row that counts many times.
        if strangers > 0 {
          let none = State.Row(columns: [], values: [], sign: -1, square: 1, times: strangers)
          farthest = max(farthest, state.step(signs.count, none))
        }
        for row in order {
          let range = starts[row]..<starts[row + 1]
          let own = State.Row(
            columns: columns[range], values: values[range], sign: signs[row],
            square: squares[row], times: times[row])
          farthest = max(farthest, state.step(row, own))
        }
        if farthest < LinearTrainer.tolerance { break }
      }
      return (state.weights, state.bias)
    }
  }

  /// The weights so far and each row's share in them.
  private struct State {
    var weights: [Float]
    var bias: Float = 0
    private var shares: [Float]

    /// A phrasing as one entry sees it.
    struct Row {
      let columns: ArraySlice<Int32>
      let values: ArraySlice<Float>
      let sign: Float
      let square: Float
      let times: Float
    }

    init(width: Int, rows: Int) {
      weights = [Float](repeating: 0, count: width)
      shares = [Float](repeating: 0, count: rows)
    }

    /// Moves one row's share to where it is best; how far it was from there.
    mutating func step(_ number: Int, _ row: Row) -> Float {
      let slack = 1 / (2 * LinearTrainer.cost * row.times)
      var score = bias
      for place in row.columns.indices {
        score += weights[Int(row.columns[place])] * row.values[place]
      }
      let gradient = row.sign * score - 1 + slack * shares[number]
      if shares[number] == 0, gradient >= 0 { return 0 }
      let moved = max(0, shares[number] - gradient / (row.square + slack))
      let change = (moved - shares[number]) * row.sign
      shares[number] = moved
      guard change != 0 else { return 0 }
      bias += change
      for place in row.columns.indices {
        weights[Int(row.columns[place])] += change * row.values[place]
      }
      return abs(gradient)
    }
  }
}

/// Mixes an order, the same way in every run.
struct Shuffler {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func shuffle(_ order: inout [Int]) {
    guard order.count > 1 else { return }
    for place in stride(from: order.count - 1, through: 1, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(place, Int(state >> 33) % (place + 1))
    }
  }
}
