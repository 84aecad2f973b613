import BalieLanguage

/// Tells by which words and in which fields a candidate was found.
struct EvidenceReader {
  private let ranker: Ranker
  private let scores: Ranker.Scores
  private let words: [Word]

  init(_ ranker: Ranker, _ scores: Ranker.Scores, words: [Word]) {
    self.ranker = ranker
    self.scores = scores
    self.words = words
  }

  /// Shares below this are noise to a reader.
  private static let smallestShare = 0.01

  /// The visitor's words that matched, in their order, and the fields, the largest share first.
  func evidence(for entry: Int32) -> (words: [String], fields: [Evidence]) {
    var weights: [Evidence.Field: Float] = [:]
    var places: [Evidence.Field: Set<Int>] = [:]
    for (place, feature) in scores.question.features.enumerated() {
      let element = scores.question.byPhrasing.elements[place]
      guard let posting = ranker.postings.posting(of: element.place, entry: entry) else { continue }
      let gain =
        Ranker.learntShare * element.weight * posting.learnt
        + scores.question.byEntry.elements[place].weight * posting.pooled
      guard gain > 0 else { continue }
      let fields = fields(of: feature, posting)
      for field in fields {
        weights[field, default: 0] += gain / Float(fields.count)
        if feature.kind != .letters { places[field, default: []].insert(Int(feature.word)) }
      }
    }
    return (typed(places.values.reduce(into: []) { $0.formUnion($1) }), shares(weights, places))
  }

  private func fields(of feature: Feature, _ posting: Postings.Posting) -> [Evidence.Field] {
    if feature.kind == .letters { return [.characters] }
    return Evidence.Field.allCases.filter { posting.fields & $0.bit != 0 }
  }

  private func typed(_ places: Set<Int>) -> [String] {
    let content = places.filter { words.indices.contains($0) && !words[$0].isFunctionWord }
    return (content.isEmpty ? places : content).sorted()
      .filter(words.indices.contains).map { words[$0].typed }
  }

  private func shares(
    _ weights: [Evidence.Field: Float], _ places: [Evidence.Field: Set<Int>]
  ) -> [Evidence] {
    let total = Evidence.Field.allCases.reduce(0.0) { $0 + Double(weights[$1] ?? 0) }
    guard total > 0 else { return [] }
    return Evidence.Field.allCases.compactMap { field -> Evidence? in
      let share = Double(weights[field] ?? 0) / total
      guard share >= EvidenceReader.smallestShare else { return nil }
      return Evidence(field: field, words: typed(places[field] ?? []), share: share)
    }.sorted { $0.share > $1.share }
  }
}
