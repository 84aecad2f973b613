/// What an entry says: all its passages together, and one by one those that it learns from.
///
/// It numbers its features by itself, in the order in which they turn up, so that entries can be
/// read at the same time.
struct EntryFeatures: Sendable {
  /// What all passages together say of a feature.
  struct Pooled: Sendable {
    let key: UInt64
    let kind: Feature.Kind
    var weight: Float
    /// The fields it stands in, a bit each.
    var fields: UInt8
  }

  var pooled: [Pooled] = []
  /// The passages that the entry learns from, by its own numbers of features.
  var learnt = SparseRows()
  /// Titles, phrasings and keywords as a whole, see ``WrittenForms``.
  var sayings: [(key: UInt64, isKeyword: Bool)] = []
  /// The words of each keyword that say something.
  var keywords: [[UInt64]] = []
}
