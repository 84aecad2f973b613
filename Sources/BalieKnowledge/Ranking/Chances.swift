import Foundation

/// The chances of topics, which exclude each other: one of them is right, or none.
struct Chances {
  /// Each topic's chance, in the order in which they came.
  private(set) var values: [Double]

  /// - Parameter signs: what is seen of each topic, the one with the best score first.
  init(_ signs: [ConfidenceModel.Signs]) {
    guard let best = signs.first else {
      values = []
      return
    }
    let first = ConfidenceModel.topic.confidence(best).0
    let odds = signs.dropFirst().map { exp(ConfidenceModel.choice.utility($0)) }
    let whole = 1 + odds.reduce(0, +)
    // What came first stays first: the others are not seen as well.
    values = [first] + odds.map { min(first, (1 - first) * $0 / whole) }
  }

  /// Raises topics to at least a chance, at the cost of the others in proportion.
  mutating func raise(_ places: [Int], to least: Double) {
    var raised = values
    for place in places { raised[place] = max(raised[place], least) }
    let own = places.reduce(0) { $0 + raised[$1] }
    let others = values.indices.filter { !places.contains($0) }
    let rest = others.reduce(0) { $0 + values[$1] }
    let scale = rest > 0 ? min(1, max(0, 1 - own) / rest) : 1
    for place in others { raised[place] = values[place] * scale }
    values = raised
  }

  /// Lets topics share the chance that one of them is right alike.
  mutating func level(_ places: [Int]) {
    let mean = places.reduce(0) { $0 + values[$1] } / Double(max(1, places.count))
    for place in places { values[place] = mean }
  }
}
