/// One entry against the others, reduced to the entry's own features.
struct LinearProblem {
  private var signs: [Float] = []
  private var times: [Float] = []
  /// Each phrasing with the entry's features that it has, by their columns.
  private var rows = SparseRows()
  /// How many phrasings share next to nothing with the entry.
  private var strangers: Float = 0

  /// The price of an error against the length of the weights.
  private static let cost: Float = 2
  private static let tolerance: Float = 0.05
  private static let mostRounds = 30

  /// Forgets the last entry and keeps its room.
  mutating func start(strangers: Int) {
    signs.removeAll(keepingCapacity: true)
    times.removeAll(keepingCapacity: true)
    rows.removeAll()
    self.strangers = Float(strangers)
  }

  mutating func addRow(
    isOwn: Bool, times: Float, _ elements: Span<SparseRows.Element>, columns: [Int32]
  ) {
    signs.append(isOwn ? 1 : -1)
    self.times.append(times)
    for place in elements.indices {
      let column = columns[Int(elements[place].place)]
      if column >= 0 { rows.append(.init(place: column, weight: elements[place].weight)) }
    }
    rows.endRow()
  }

  /// The weights that part the entry's phrasings from the others, and where scores start.
  func solve(columns: Int) -> (weights: [Float], bias: Float) {
    var state = State(columns: columns, rows: rows.count + 1)
    let squares = (0..<rows.count).map { rows[$0].reduce(1) { $0 + $1.weight * $1.weight } }
    var order = Array(signs.indices)
    var random = Shuffler()
    for _ in 0..<LinearProblem.mostRounds {
      random.shuffle(&order)
      // All phrasings that share nothing with the entry are one row that counts many times.
      var farthest = strangers > 0 ? state.step(stranger) : 0
      for row in order {
        let step = Step(row: row, sign: signs[row], square: squares[row], times: times[row])
        farthest = max(
          farthest, state.step(step, rows.elements.span.extracting(rows.range(of: row))))
      }
      if farthest < LinearProblem.tolerance { break }
    }
    return (state.weights, state.bias)
  }

  private var stranger: Step { Step(row: rows.count, sign: -1, square: 1, times: strangers) }

  /// A phrasing as one entry sees it.
  private struct Step {
    let row: Int
    let sign: Float
    let square: Float
    let times: Float
  }

  /// The weights so far and each phrasing's share in them.
  private struct State {
    var weights: [Float]
    var bias: Float = 0
    private var shares: [Float]

    init(columns: Int, rows: Int) {
      weights = [Float](repeating: 0, count: columns)
      shares = [Float](repeating: 0, count: rows)
    }

    /// Moves one phrasing's share to where it is best; how far it was from there.
    mutating func step(_ step: Step, _ elements: Span<SparseRows.Element> = Span()) -> Float {
      let slack = 1 / (2 * LinearProblem.cost * step.times)
      let gradient = step.sign * score(elements) - 1 + slack * shares[step.row]
      if shares[step.row] == 0, gradient >= 0 { return 0 }
      let moved = max(0, shares[step.row] - gradient / (step.square + slack))
      let change = (moved - shares[step.row]) * step.sign
      shares[step.row] = moved
      guard change != 0 else { return 0 }
      add(change, to: elements)
      return abs(gradient)
    }

    private func score(_ elements: Span<SparseRows.Element>) -> Float {
      let weights = weights.span
      var score = bias
      for place in elements.indices {
        score += weights[Int(elements[place].place)] * elements[place].weight
      }
      return score
    }

    private mutating func add(_ change: Float, to elements: Span<SparseRows.Element>) {
      bias += change
      var weights = weights.mutableSpan
      for place in elements.indices {
        weights[Int(elements[place].place)] += change * elements[place].weight
      }
    }
  }
}
