import Testing

@testable import BalieKnowledge

@Suite struct PostingsTests {
  /// Which of ten entries have which of four features: all, none, every third, the last.
  private static let having: [[Int]] = [Array(0..<10), [], [0, 3, 6, 9], [9]]

  private static func weight(_ entry: Int, _ feature: Int) -> Float { Float(entry * 10 + feature) }

  private func postings() -> Postings {
    var builder = PostingsBuilder(counts: PostingsTests.having.map { Int32($0.count) })
    for entry in 0..<10 {
      for feature in 0..<4 where PostingsTests.having[feature].contains(entry) {
        builder.add(
          .init(
            entry: entry, fields: UInt8(feature + 1), learnt: PostingsTests.weight(entry, feature),
            pooled: 1), of: Int32(feature))
      }
    }
    return builder.finished(entries: 10)
  }

  private func question() -> QuestionVector {
    var space = FeatureSpace()
    let features = (0..<4).map { number in
      Feature(kind: .word, key: UInt64(number), value: 1, word: 0, isContentWord: true)
    }
    for feature in features { _ = space.place(of: feature.key, feature.kind) }
    space.weigh(inPhrasings: [1, 1, 1, 1], of: 4, inEntries: [10, 0, 4, 1], of: 10)
    return QuestionVector(features, in: space)
  }

  @Test(arguments: 0..<10)
  func `an entry is found among those that have a feature, and only there`(entry: Int) {
    let found = postings().postings(of: question(), entry: entry)
    for feature in 0..<4 {
      let has = PostingsTests.having[feature].contains(entry)
      #expect((found[feature] != nil) == has)
      #expect(found[feature].map(\.entry) == (has ? entry : nil))
      #expect(found[feature].map(\.fields) == (has ? UInt8(feature + 1) : nil))
      #expect(found[feature].map(\.learnt) == (has ? PostingsTests.weight(entry, feature) : nil))
    }
  }

  @Test func `scores are what postings and question come to`() {
    var scores = [SIMD2<Float>](repeating: .zero, count: 10)
    let question = question()
    postings().add(question, to: &scores)
    for entry in 0..<10 {
      let sum = (0..<4).filter { PostingsTests.having[$0].contains(entry) }
        .reduce(Float(0)) {
          $0 + question.byPhrasing.elements[$1].weight * PostingsTests.weight(entry, $1)
        }
      #expect(abs(scores[entry].x - sum) < 1e-3)
    }
  }
}
