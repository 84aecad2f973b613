import BalieLanguage

/// Tells by which words and in which fields a candidate was found.
struct EvidenceReader {
  private let scores: Ranker.Scores
  private let words: [Word]

  init(_ scores: Ranker.Scores, words: [Word]) {
    self.scores = scores
    self.words = words
  }

  /// Shares below this are noise to a reader.
  private static let smallestShare = 0.01

  /// The visitor's words that matched, in their order, and the fields, the largest share first.
  ///
  /// - Parameter had: what the candidate has of each of the question's features.
  func evidence(of had: [Postings.Posting?]) -> (words: [String], fields: [Evidence]) {
    var shares = [Float](repeating: 0, count: Evidence.Field.allCases.count)
    // The fields in which each word matched, a bit each.
    var matched = [UInt8](repeating: 0, count: words.count)
    for (place, feature) in scores.question.features.enumerated() {
      let element = scores.question.byPhrasing.elements[place]
      guard let posting = had[place] else { continue }
      let gain =
        Ranker.learntShare * element.weight * posting.learnt
        + scores.question.byEntry.elements[place].weight * posting.pooled
      guard gain > 0 else { continue }
      let bits = feature.kind == .letters ? Evidence.Field.characters.bit : posting.fields
      if feature.kind != .letters { matched[Int(feature.word)] |= bits }
      for field in shares.indices where bits & (1 << field) != 0 {
        shares[field] += gain / Float(bits.nonzeroBitCount)
      }
    }
    return (typed(matched, in: .max), evidence(shares, matched))
  }

  private func evidence(_ shares: [Float], _ matched: [UInt8]) -> [Evidence] {
    let total = Double(shares.reduce(0, +))
    guard total > 0 else { return [] }
    return Evidence.Field.allCases.enumerated().compactMap { place, field -> Evidence? in
      let share = Double(shares[place]) / total
      guard share >= EvidenceReader.smallestShare else { return nil }
      return Evidence(field: field, words: typed(matched, in: field.bit), share: share)
    }.sorted { $0.share > $1.share }
  }

  /// Words that matched in one of these fields, as they were typed; function words only where
  /// nothing else matched.
  private func typed(_ matched: [UInt8], in fields: UInt8) -> [String] {
    let places = words.indices.filter { matched[$0] & fields != 0 }
    let content = places.filter { !words[$0].isFunctionWord }
    return (content.isEmpty ? places : content).map { words[$0].typed }
  }
}
