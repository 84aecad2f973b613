/// Which entries have a feature, how much it speaks for them, and where it stands.
struct Postings: Sendable {
  struct Posting: Sendable {
    let entry: Int32
    /// What the entry learnt of the feature.
    let learnt: Float
    /// The feature's weight in all the entry's texts together.
    let pooled: Float
    /// The fields it stands in, a bit each.
    let fields: UInt8
  }

  private let starts: [Int32]
  private let postings: [Posting]

  /// - Parameter starts: where each feature's postings start, by its place, and where the last end.
  init(starts: [Int32], _ postings: [Posting]) {
    self.starts = starts
    self.postings = postings
  }

  /// Calls back for each entry that has a feature.
  func forEach(of feature: Int32, _ body: (Posting) -> Void) {
    for place in Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) { body(postings[place]) }
  }

  /// What an entry has of each of a question's features; nil where it does not have one.
  func postings(of question: QuestionVector, entry: Int32) -> [Posting?] {
    question.byPhrasing.elements.map { posting(of: $0.place, entry: entry) }
  }

  /// What an entry has of a feature; nil where it does not have it.
  private func posting(of feature: Int32, entry: Int32) -> Posting? {
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
  /// The bit by which postings remember the field: the first field is the lowest bit.
  var bit: UInt8 { 1 << UInt8(Evidence.Field.allCases.firstIndex(of: self) ?? 0) }
}
