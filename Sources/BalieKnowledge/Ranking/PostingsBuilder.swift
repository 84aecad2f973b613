/// Gathers postings entry by entry.
struct PostingsBuilder: Sendable {
  /// What an entry's texts say of a feature together.
  struct Pooled {
    let place: Int32
    let weight: Float
    let fields: UInt8
  }

  fileprivate var features: [Int32] = []
  fileprivate var postings: [Postings.Posting] = []

  /// Adds an entry's features; both lists are in the order of the features' places.
  mutating func add(entry: Int, _ pooled: [Pooled], _ learnt: LinearTrainer.Weights) {
    var next = 0
    for element in pooled {
      while next < learnt.features.count, learnt.features[next] < element.place { next += 1 }
      let isLearnt = next < learnt.features.count && learnt.features[next] == element.place
      features.append(element.place)
      postings.append(
        Postings.Posting(
          entry: Int32(entry), learnt: isLearnt ? learnt.weights[next] : 0,
          pooled: element.weight, fields: element.fields))
    }
  }
}

extension Postings {
  /// All that was gathered, those of a feature together in the order of the entries: a counting
  /// sort, which keeps that order.
  init(_ gathered: [PostingsBuilder], features: Int) {
    var starts = [Int32](repeating: 0, count: features + 1)
    for part in gathered { for feature in part.features { starts[Int(feature) + 1] += 1 } }
    for feature in 0..<features { starts[feature + 1] += starts[feature] }
    var places = starts
    let nothing = Posting(entry: 0, learnt: 0, pooled: 0, fields: 0)
    var sorted = [Posting](repeating: nothing, count: Int(starts[features]))
    for part in gathered {
      for (feature, posting) in zip(part.features, part.postings) {
        sorted[Int(places[Int(feature)])] = posting
        places[Int(feature)] += 1
      }
    }
    self.init(starts: starts, sorted)
  }
}
