import Foundation

/// How much of a question an entry has, and how much of it the knowledge has at all.
struct Coverage {
  /// The share of the question's runs of letters that the entry has, 0...1.
  let letters: Double
  /// The share of the question's words that the entry has, 0...1.
  let words: Double
  /// The share of the question's content words that the knowledge has, 0...1.
  let knownContent: Double
  /// How many of the question's content words the entry has, in part or in other words of the
  /// same meaning too, on a scale on which the first tells most: the logarithm of one more.
  let agreement: Double

  /// A function word says little, in an entry as in a question.
  private static let functionWordWeight: Float = 0.3

  /// - Parameter had: what the entry has of each of the question's features.
  init(of question: QuestionVector, had: [Postings.Posting?], in space: FeatureSpace) {
    var tally = Tally()
    for (number, feature) in question.features.enumerated() {
      let place = Int(question.byPhrasing.elements[number].place)
      let weight = feature.value * space.phrasingRarity[place]
      tally.add(feature, weight, has: had[number] != nil, isKnown: true)
    }
    for feature in question.strange {
      let weight = feature.value * space.strangePhrasingRarity
      tally.add(feature, weight, has: false, isKnown: false)
    }
    letters = tally.letters.share
    words = tally.words.share
    knownContent = tally.content.share
    agreement = log1p(Double(Coverage.agreeing(question, had)))
  }

  private static func agreeing(_ question: QuestionVector, _ had: [Postings.Posting?]) -> Int {
    var agrees = [Bool](repeating: false, count: question.isContent.count)
    for (number, feature) in question.features.enumerated() where had[number] != nil {
      if feature.kind.block == .words { agrees[Int(feature.word)] = true }
    }
    return zip(agrees, question.isContent).count { $0 && $1 }
  }

  /// What was seen of the question so far.
  private struct Tally {
    var letters = Part()
    var words = Part()
    var content = Part()

    mutating func add(_ feature: Feature, _ weight: Float, has: Bool, isKnown: Bool) {
      switch feature.kind {
      case .letters: letters.add(weight * weight, has: has)
      case .word:
        let share = feature.isContentWord ? 1 : Coverage.functionWordWeight
        words.add(weight * share, has: has)
        if feature.isContentWord { content.add(weight, has: isKnown) }
      case .pair, .meaning: break
      }
    }
  }

  private struct Part {
    private var whole: Float = 0
    private var had: Float = 0

    mutating func add(_ weight: Float, has: Bool) {
      whole += weight
      if has { had += weight }
    }

    var share: Double { whole > 0 ? Double(had / whole) : 0 }
  }
}
