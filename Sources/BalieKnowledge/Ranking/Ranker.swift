import BalieLanguage

/// Scores every entry for a question.
///
/// Two judges are added up: the linear classifier, which has learnt from phrasings what tells
/// entries apart, and the similarity to all that an entry says, which also sees keywords and
/// answers and does not overrate what few phrasings happen to have.
struct Ranker: Sendable {
  let space: FeatureSpace
  let postings: Postings
  let biases: [Float]
  let written: WrittenForms

  /// The classifier's share; the similarity's is 1.
  static let learntShare: Float = 0.5

  /// The scores of all entries, by their places.
  struct Scores: Sendable {
    var learnt: [Float]
    var pooled: [Float]
    let question: QuestionVector

    func total(_ entry: Int) -> Float { Ranker.learntShare * learnt[entry] + pooled[entry] }
  }

  func scores(for features: [Feature]) -> Scores {
    let question = QuestionVector(features, in: space)
    var scores = biases.map { SIMD2($0, 0) }
    postings.add(question, to: &scores)
    return Scores(learnt: scores.map { $0.x }, pooled: scores.map { $0.y }, question: question)
  }
}

/// A question in the knowledge's features, once weighed by phrasings and once by entries, with
/// what the knowledge does not have.
struct QuestionVector: Sendable {
  let byPhrasing: FeatureVector
  let byEntry: FeatureVector
  /// Each element's feature as the question has it.
  let features: [Feature]
  /// Features that the knowledge does not have.
  let strange: [Feature]
  /// Which words say something of the subject, by their places.
  let isContent: [Bool]

  init(_ all: [Feature], in space: FeatureSpace) {
    var known: [(Feature, Int32)] = []
    var strange: [Feature] = []
    for feature in all {
      if let place = space.find(feature.key) {
        known.append((feature, place))
      } else {
        strange.append(feature)
      }
    }
    features = known.map(\.0)
    self.strange = strange
    isContent = all.reduce(into: []) { isContent, feature in
      let place = Int(feature.word)
      while isContent.count <= place { isContent.append(false) }
      if feature.isContentWord { isContent[place] = true }
    }
    byPhrasing = FeatureVector(
      known.map { .init(place: $1, weight: $0.value * space.phrasingRarity[Int($1)]) },
      kinds: space.kinds)
    byEntry = FeatureVector(
      known.map { .init(place: $1, weight: $0.value * space.entryRarity[Int($1)]) },
      kinds: space.kinds)
  }
}
