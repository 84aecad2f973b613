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

  /// The entries that have a feature.
  func of(_ feature: Int32) -> ArraySlice<Posting> {
    postings[Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])]
  }

  /// What an entry has of each of a question's features; nil where it does not have one.
  func postings(of question: QuestionVector, entry: Int32) -> [Posting?] {
    postings.withUnsafeBufferPointer { postings in
      question.byPhrasing.elements.map { element in
        let (start, end) = (starts[Int(element.place)], starts[Int(element.place) + 1])
        return Postings.posting(of: entry, in: postings[Int(start)..<Int(end)])
      }
    }
  }

  /// Binary search: the postings of a feature are in the order of the entries.
  private static func posting(
    of entry: Int32, in postings: Slice<UnsafeBufferPointer<Posting>>
  ) -> Posting? {
    var (low, high) = (postings.startIndex, postings.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if postings[middle].entry < entry { low = middle + 1 } else { high = middle }
    }
    guard low < postings.endIndex, postings[low].entry == entry else { return nil }
    return postings[low]
  }
}

extension Evidence.Field {
  /// The bit by which postings remember the field: the first field is the lowest bit.
  var bit: UInt8 { 1 << UInt8(Evidence.Field.allCases.firstIndex(of: self) ?? 0) }
}
