import Foundation

@testable import BalieKnowledge

/// Fits the weights of a confidence model: logistic regression by Newton's method, with a ridge on
/// the standardised weights (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning,
/// 4.4).
struct LogisticFit {
  struct Example {
    let signs: ConfidenceModel.Signs
    let isRight: Bool
    /// How much it counts.
    let weight: Double
  }

  private let signs: [ConfidenceModel.Sign]
  private let examples: [Example]
  private static let ridge = 1.0
  private static let rounds = 25

  init(_ signs: [ConfidenceModel.Sign], _ examples: [Example]) {
    self.signs = signs
    self.examples = examples
  }

  /// The fitted model.
  func model() -> ConfidenceModel {
    let (means, spreads) = scales()
    let rows = examples.map { example in
      [1] + signs.indices.map { ((example.signs[signs[$0]] ?? 0) - means[$0]) / spreads[$0] }
    }
    var weights = [Double](repeating: 0, count: signs.count + 1)
    for _ in 0..<LogisticFit.rounds { step(&weights, rows) }
    let own = signs.indices.map { weights[$0 + 1] / spreads[$0] }
    let bias = weights[0] - zip(own, means).reduce(0) { $0 + $1.0 * $1.1 }
    return ConfidenceModel(
      weights: Dictionary(uniqueKeysWithValues: zip(signs, own)), bias: bias)
  }

  private func scales() -> (means: [Double], spreads: [Double]) {
    let whole = examples.reduce(0) { $0 + $1.weight }
    let means = signs.map { sign in
      examples.reduce(0) { $0 + $1.weight * ($1.signs[sign] ?? 0) } / whole
    }
    let spreads = zip(signs, means).map { sign, mean in
      let squares = examples.reduce(0) { $0 + $1.weight * pow(($1.signs[sign] ?? 0) - mean, 2) }
      return (squares / whole).squareRoot() + 1e-9
    }
    return (means, spreads)
  }

  private func step(_ weights: inout [Double], _ rows: [[Double]]) {
    var newton = NewtonStep(at: weights, ridge: LogisticFit.ridge, free: 0)
    for (row, example) in zip(rows, examples) {
      let chance = 1 / (1 + exp(-zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }))
      let error = example.weight * ((example.isRight ? 1 : 0) - chance)
      newton.add(row, error: error, curve: example.weight * chance * (1 - chance))
    }
    for (place, change) in newton.solution.enumerated() { weights[place] += change }
  }
}
