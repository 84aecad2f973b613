/// Puts postings in the order of the features as one entry after the other comes in.
struct PostingsBuilder: Sendable {
  private let starts: [Int32]
  /// Where each feature's next posting goes.
  private var next: [Int32]
  private var postings: [Postings.Posting]

  /// - Parameter counts: how many entries have each feature, by its place.
  init(counts: [Int32]) {
    starts = counts.startsOfRuns
    next = starts
    let nothing = Postings.Posting(entry: 0, fields: 0, learnt: 0, pooled: 0)
    postings = Array(repeating: nothing, count: Int(starts[counts.count]))
  }

  /// Adds an entry's posting of a feature; entries come in their order.
  mutating func add(_ posting: Postings.Posting, of feature: Int32) {
    postings[Int(next[Int(feature)])] = posting
    next[Int(feature)] += 1
  }

  /// All postings, when all entries are there.
  consuming func finished(entries: Int) -> Postings {
    Postings(starts: starts, postings, entries: entries)
  }
}
