/// Which entries have a feature, how much it speaks for them, and where it stands.
struct Postings: Sendable {
  struct Posting: Sendable {
    let entry: Int32
    /// What the entry learnt of the feature.
    var learnt: Float
    /// The feature's weight in all the entry's texts together.
    let pooled: Float
    /// The fields it stands in, a bit each.
    let fields: UInt8
  }

  private let starts: [Int32]
  private let postings: [Posting]

  /// Takes the postings of each feature, by its place, in the order of the entries.
  init(_ byFeature: [[Posting]]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(byFeature.count + 1)
    var total: Int32 = 0
    for list in byFeature {
      total += Int32(list.count)
      starts.append(total)
    }
    self.starts = starts
    postings = Array(byFeature.joined())
  }

  /// Calls back for each entry that has a feature.
  func forEach(of feature: Int32, _ body: (Posting) -> Void) {
    for place in Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) { body(postings[place]) }
  }

  /// What an entry has of a feature; nil where it does not have it.
  func posting(of feature: Int32, entry: Int32) -> Posting? {
    var low = Int(starts[Int(feature)])
    var high = Int(starts[Int(feature) + 1])
    while low < high {
      let middle = (low + high) / 2
      if postings[middle].entry < entry { low = middle + 1 } else { high = middle }
    }
    guard low < Int(starts[Int(feature) + 1]), postings[low].entry == entry else { return nil }
    return postings[low]
  }
}

extension Evidence.Field {
  /// The bit by which postings remember the field.
  var bit: UInt8 {
    switch self {
    case .title: 1
    case .phrasings: 2
    case .keywords: 4
    case .answer: 8
    case .related: 16
    case .characters: 32
    }
  }
}
