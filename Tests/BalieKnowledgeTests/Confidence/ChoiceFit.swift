import Foundation

@testable import BalieKnowledge

/// Fits a conditional logit model, in which one of several topics is right or none is: Newton's
/// method with a ridge on the standardised weights (Train: Discrete Choice Methods with Simulation,
/// 3.7).
struct ChoiceFit {
  struct Example {
    let topics: [ConfidenceModel.Signs]
    /// The place of the right topic; nil where none of them is.
    let right: Int?
    /// How much it counts.
    let weight: Double
  }

  private let signs: [ConfidenceModel.Sign]
  private let examples: [Example]
  private let scale: SignScale
  private static let ridge = 1.0
  private static let rounds = 40

  init(_ signs: [ConfidenceModel.Sign], _ examples: [Example]) {
    self.signs = signs
    self.examples = examples
    scale = SignScale(signs, of: examples.flatMap(\.topics))
  }

  /// The fitted model.
  func model() -> ConfidenceModel {
    let rows = examples.map { $0.topics.map { scale.row(of: $0) + [1] } }
    var weights = [Double](repeating: 0, count: signs.count + 1)
    for _ in 0..<ChoiceFit.rounds { step(&weights, rows) }
    return scale.model(signs, weights: Array(weights.dropLast()), bias: weights[signs.count])
  }

  private func step(_ weights: inout [Double], _ rows: [[[Double]]]) {
    var newton = NewtonStep(at: weights, ridge: ChoiceFit.ridge, free: signs.count)
    for (topics, example) in zip(rows, examples) {
      let odds = topics.map { exp(zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 }) }
      let chances = odds.map { $0 / (1 + odds.reduce(0, +)) }
      var mean = [Double](repeating: 0, count: weights.count)
      for (row, chance) in zip(topics, chances) {
        for place in mean.indices { mean[place] += chance * row[place] }
      }
      for (number, row) in topics.enumerated() {
        let error = (number == example.right ? 1 : 0) - chances[number]
        newton.add(row, error: example.weight * error, curve: example.weight * chances[number])
      }
      newton.add(mean, error: 0, curve: -example.weight)
    }
    // The first steps lead too far: chances that are next to 0 or 1 say nothing of the way back.
    let solution = newton.solution
    let scale = min(1, 1 / max(solution.map(abs).max() ?? 0, 1e-12))
    for (place, change) in solution.enumerated() { weights[place] += scale * change }
  }
}

/// Brings signs to a mean of 0 and a spread of 1, and weights back.
struct SignScale {
  private let signs: [ConfidenceModel.Sign]
  private let means: [Double]
  private let spreads: [Double]

  init(_ signs: [ConfidenceModel.Sign], of all: [ConfidenceModel.Signs]) {
    let count = Double(all.count)
    let means = signs.map { sign in all.reduce(0) { $0 + ($1[sign] ?? 0) } / count }
    spreads = zip(signs, means).map { sign, mean in
      (all.reduce(0) { $0 + pow(($1[sign] ?? 0) - mean, 2) } / count).squareRoot() + 1e-9
    }
    self.means = means
    self.signs = signs
  }

  func row(of seen: ConfidenceModel.Signs) -> [Double] {
    signs.indices.map { ((seen[signs[$0]] ?? 0) - means[$0]) / spreads[$0] }
  }

  func model(_ signs: [ConfidenceModel.Sign], weights: [Double], bias: Double) -> ConfidenceModel {
    let own = zip(weights, spreads).map { $0 / $1 }
    return ConfidenceModel(
      weights: Dictionary(uniqueKeysWithValues: zip(signs, own)),
      bias: bias - zip(own, means).reduce(0) { $0 + $1.0 * $1.1 })
  }
}

/// One step of Newton's method towards the largest likelihood.
struct NewtonStep {
  private var gradient: [Double]
  private var hessian: [[Double]]

  /// - Parameter free: the place of the weight that no ridge holds back.
  init(at weights: [Double], ridge: Double, free: Int) {
    gradient = weights.indices.map { $0 == free ? 0 : -ridge * weights[$0] }
    hessian = weights.indices.map { row in
      weights.indices.map { $0 == row ? (row == free ? 1e-9 : ridge) : 0 }
    }
  }

  mutating func add(_ row: [Double], error: Double, curve: Double) {
    for one in row.indices {
      gradient[one] += error * row[one]
      for other in row.indices { hessian[one][other] += curve * row[one] * row[other] }
    }
  }

  /// Gauss elimination with the largest pivot.
  var solution: [Double] {
    var rows = zip(hessian, gradient).map { $0 + [$1] }
    for column in rows.indices {
      let pivot = rows.indices.dropFirst(column).max {
        abs(rows[$0][column]) < abs(rows[$1][column])
      }
      rows.swapAt(column, pivot ?? column)
      for row in rows.indices where row != column {
        let share = rows[row][column] / rows[column][column]
        for place in column...rows.count { rows[row][place] -= share * rows[column][place] }
      }
    }
    return rows.indices.map { rows[$0][rows.count] / rows[$0][$0] }
  }
}
