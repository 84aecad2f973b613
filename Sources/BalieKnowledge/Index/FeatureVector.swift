/// A text's features with their weights, of length 1.
struct FeatureVector: Sendable {
  struct Element: Sendable {
    let place: Int32
    var weight: Float
  }

  var elements: [Element] = []

  /// How much each kind counts against the others before the whole is brought to length 1.
  static func weight(of kind: Feature.Kind) -> Float { kind == .pair ? 0.5 : 1 }

  /// Brings each kind to its weight and the whole to length 1.
  init(_ weighted: [Element], kinds: [Feature.Kind]) {
    var squares = [Float](repeating: 0, count: Feature.Kind.allCases.count)
    for element in weighted {
      squares[kinds[Int(element.place)].rawValue] += element.weight * element.weight
    }
    var scales = squares
    var total: Float = 0
    for kind in Feature.Kind.allCases where squares[kind.rawValue] > 0 {
      let weight = FeatureVector.weight(of: kind)
      scales[kind.rawValue] = weight / squares[kind.rawValue].squareRoot()
      total += weight * weight
    }
    let whole = total > 0 ? 1 / total.squareRoot() : 0
    elements = weighted.map { element in
      let scale = scales[kinds[Int(element.place)].rawValue]
      return Element(place: element.place, weight: element.weight * scale * whole)
    }
  }
}
