import Foundation

/// Gathers what an entry's texts say together, with the fields in which they say it.
struct Pool {
  /// Each feature's weight so far and the fields it stands in, by its place; empty between entries.
  private var weights: [Float]
  private var fields: [UInt8]
  /// The features that the entry has.
  private var places: [Int32] = []

  init(features: Int) {
    weights = [Float](repeating: 0, count: features)
    fields = [UInt8](repeating: 0, count: features)
  }

  /// How much a field counts among all that an entry says.
  private static func weight(of field: Evidence.Field) -> Float {
    switch field {
    case .title, .phrasings, .keywords, .characters: 1
    case .answer, .folder: 0.25
    case .related: 0.1
    }
  }

  mutating func add(_ elements: some Sequence<SparseRows.Element>, from field: Evidence.Field) {
    let (weight, bit) = (Pool.weight(of: field), field.bit)
    for element in elements {
      let place = Int(element.place)
      if fields[place] == 0 { places.append(element.place) }
      weights[place] += weight * element.weight
      fields[place] |= bit
    }
  }

  /// What was gathered, in the order of the features' places; the pool is empty again.
  mutating func drain(_ space: FeatureSpace) -> [PostingsBuilder.Pooled] {
    places.sort()
    let vector = FeatureVector(
      places.map { place in
        let weight = log1p(weights[Int(place)]) * space.entryRarity[Int(place)]
        return .init(place: place, weight: weight)
      }, kinds: space.kinds)
    defer { clear() }
    return vector.elements.map { element in
      .init(place: element.place, weight: element.weight, fields: fields[Int(element.place)])
    }
  }

  private mutating func clear() {
    for place in places { (weights[Int(place)], fields[Int(place)]) = (0, 0) }
    places.removeAll(keepingCapacity: true)
  }
}
