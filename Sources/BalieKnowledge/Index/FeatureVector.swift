/// A text's features with their weights, of length 1.
struct FeatureVector: Sendable {
  struct Element: Sendable {
    let place: Int32
    var weight: Float
  }

  var elements: [Element] = []

  /// Brings each block of features to its weight and the whole to length 1.
  init(_ weighted: [Element], kinds: [Feature.Kind]) {
    var squares = [Float](repeating: 0, count: Feature.Block.allCases.count)
    for element in weighted {
      squares[kinds[Int(element.place)].block.rawValue] += element.weight * element.weight
    }
    var scales = squares
    var total: Float = 0
    for block in Feature.Block.allCases where squares[block.rawValue] > 0 {
      scales[block.rawValue] = block.weight / squares[block.rawValue].squareRoot()
      total += block.weight * block.weight
    }
    let whole = total > 0 ? 1 / total.squareRoot() : 0
    elements = weighted.map { element in
      let scale = scales[kinds[Int(element.place)].block.rawValue]
      return Element(place: element.place, weight: element.weight * scale * whole)
    }
  }
}
