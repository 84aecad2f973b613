/// Gathers postings entry by entry and puts them in the order of the features.
struct PostingsBuilder {
  /// What an entry's texts say of a feature together.
  struct Pooled {
    let place: Int32
    let weight: Float
    let fields: UInt8
  }

  private var features: [Int32] = []
  private var postings: [Postings.Posting] = []

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

  /// All postings, those of a feature together in the order of the entries: a counting sort, which
  /// keeps that order.
  consuming func postings(of count: Int) -> Postings {
    var starts = [Int32](repeating: 0, count: count + 1)
    for feature in features { starts[Int(feature) + 1] += 1 }
    for feature in 0..<count { starts[feature + 1] += starts[feature] }
    var places = starts
    let nothing = Postings.Posting(entry: 0, learnt: 0, pooled: 0, fields: 0)
    var sorted = [Postings.Posting](repeating: nothing, count: postings.count)
    for (feature, posting) in zip(features, postings) {
      sorted[Int(places[Int(feature)])] = posting
      places[Int(feature)] += 1
    }
    return Postings(starts: starts, sorted)
  }
}
