/// Which entries have a feature, how much it speaks for them, and where it stands.
struct Postings: Sendable {
  /// What an entry has of a feature.
  struct Posting: Sendable {
    /// The entry and the fields the feature stands in, in four bytes: more than sixteen million
    /// entries would need more memory for all else than there is.
    private let bits: UInt32
    /// What the entry learnt of the feature.
    let learnt: Float
    /// The feature's weight in all the entry's texts together.
    let pooled: Float

    init(entry: Int, fields: UInt8, learnt: Float, pooled: Float) {
      precondition(entry < 1 << 24)
      bits = UInt32(entry) << 8 | UInt32(fields)
      self.learnt = learnt
      self.pooled = pooled
    }

    var entry: Int { Int(bits >> 8) }
    /// The fields it stands in, a bit each.
    var fields: UInt8 { UInt8(truncatingIfNeeded: bits) }
  }

  private let starts: [Int32]
  private let postings: [Posting]
  /// How many entries there are.
  private let entries: Int

  /// - Parameter starts: where each feature's postings start, by its place, and where the last end.
  init(starts: [Int32], _ postings: [Posting], entries: Int) {
    self.entries = entries
    self.starts = starts
    self.postings = postings
  }

  /// Adds to each entry's scores, what it learnt and what its texts say together, all that a
  /// question's features say for it.
  func add(_ question: QuestionVector, to scores: inout [SIMD2<Float>]) {
    let postings = postings.span
    var scores = scores.mutableSpan
    for (element, byEntry) in zip(question.byPhrasing.elements, question.byEntry.elements) {
      let weights = SIMD2(element.weight, byEntry.weight)
      for place in range(of: element.place) {
        let posting = postings[place]
        scores[posting.entry] += weights * SIMD2(posting.learnt, posting.pooled)
      }
    }
  }

  private func range(of feature: Int32) -> Range<Int> {
    Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])
  }

  /// All entries that have a feature, in their order.
  func all(of feature: Int32) -> ArraySlice<Posting> { postings[range(of: feature)] }

  /// What an entry has of each of a question's features; nil where it does not have one.
  func postings(of question: QuestionVector, entry: Int) -> [Posting?] {
    question.byPhrasing.elements.map { posting(of: entry, in: range(of: $0.place)) }
  }

  /// Binary search: the postings of a feature are in the order of the entries, one for each at
  /// most. So the place of an entry is never after its number, and as many places before it as
  /// entries are missing: where most entries have a feature, little is left to search.
  private func posting(of entry: Int, in range: Range<Int>) -> Posting? {
    let postings = postings.span
    var low = range.lowerBound + max(0, entry - (entries - range.count))
    var length = min(range.upperBound, range.lowerBound + entry + 1) - low
    guard length > 0 else { return nil }
    // Without a branch that nobody can foretell.
    while length > 1 {
      let half = length / 2
      low += postings[low + half - 1].entry < entry ? half : 0
      length -= half
    }
    return postings[low].entry == entry ? postings[low] : nil
  }
}

extension Evidence.Field {
  /// The bit by which postings remember the field: the first field is the lowest bit.
  var bit: UInt8 { 1 << UInt8(Evidence.Field.allCases.firstIndex(of: self) ?? 0) }
}
