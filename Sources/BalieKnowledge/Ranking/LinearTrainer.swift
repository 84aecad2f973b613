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
  private var scratch: [Int32]

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
    scratch = [Int32](repeating: -1, count: phrasings.count)
  }

  /// What an entry learns from its own phrasings, `own`, against all others.
  mutating func weights(of entry: Int, own: [Int]) -> Weights {
    let features = Set(own.flatMap { rows[$0].map(\.place) }).sorted()
    var problem = Problem(strangers: rows.count)
    for (column, feature) in features.enumerated() {
      for occurrence in occurrences[Int(feature)] {
        if scratch[Int(occurrence.row)] < 0 {
          scratch[Int(occurrence.row)] = Int32(problem.count)
          problem.addRow(isOwn: labels[Int(occurrence.row)] == entry, origin: Int(occurrence.row))
        }
        problem.add(Int32(column), occurrence.weight, to: Int(scratch[Int(occurrence.row)]))
      }
    }
    for origin in problem.origins { scratch[origin] = -1 }
    let (weights, bias) = problem.solve(columns: features.count)
    return Weights(features: features, weights: weights, bias: bias)
  }

  /// One entry against the others, reduced to the entry's own features.
  private struct Problem {
    private(set) var origins: [Int] = []
    private var signs: [Float] = []
    private var columns: [[Int32]] = []
    private var values: [[Float]] = []
    private let total: Int

    var count: Int { signs.count }

    init(strangers total: Int) { self.total = total }

    mutating func addRow(isOwn: Bool, origin: Int) {
      origins.append(origin)
      signs.append(isOwn ? 1 : -1)
      columns.append([])
      values.append([])
    }

    mutating func add(_ column: Int32, _ value: Float, to row: Int) {
      columns[row].append(column)
      values[row].append(value)
    }

    func solve(columns width: Int) -> (weights: [Float], bias: Float) {
      var state = State(width: width, rows: count + 1)
      let squares = values.map { $0.reduce(1) { $0 + $1 * $1 } }
      let strangers = Float(total - count)
      var order = Array(0..<count)
      var random = Shuffler()
      for _ in 0..<LinearTrainer.mostRounds {
        random.shuffle(&order)
        var farthest: Float = 0
        // All phrasings that share nothing with the entry are one row that counts many times.
        if strangers > 0 {
          let step = state.step(row: count, sign: -1, [], [], square: 1, times: strangers)
          farthest = max(farthest, step)
        }
        for row in order {
          let step = state.step(
            row: row, sign: signs[row], columns[row], values[row], square: squares[row], times: 1)
          farthest = max(farthest, step)
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

    init(width: Int, rows: Int) {
      weights = [Float](repeating: 0, count: width)
      shares = [Float](repeating: 0, count: rows)
    }

    /// Moves one row's share to where it is best; how far it was from there.
    mutating func step(
      row: Int, sign: Float, _ columns: [Int32], _ values: [Float], square: Float, times: Float
    ) -> Float {
      let slack = 1 / (2 * LinearTrainer.cost * times)
      var score = bias
      for place in columns.indices { score += weights[Int(columns[place])] * values[place] }
      let gradient = sign * score - 1 + slack * shares[row]
      if shares[row] == 0, gradient >= 0 { return 0 }
      let moved = max(0, shares[row] - gradient / (square + slack))
      let change = (moved - shares[row]) * sign
      shares[row] = moved
      guard change != 0 else { return 0 }
      bias += change
      for place in columns.indices { weights[Int(columns[place])] += change * values[place] }
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
