import Foundation

/// Turns what was seen of a candidate into the chance that it is right: logistic regression.
///
/// Topics and intents are seen differently: a topic must be found, among many that are alike; an
/// intent must be the whole of what is said. Each has one set of weights for every site, fitted
/// on questions of our own to imaginary organisations and checked by a test against what those
/// questions give. See <doc:FindingTheAnswer>.
struct ConfidenceModel: Sendable {
  /// What is looked at.
  enum Sign: String, CaseIterable, Sendable {
    /// A topic: the classifier's score.
    case learnt
    /// A topic: how far the similarity is above that of the best other topic.
    case similarityMargin
    /// A topic: how many standard deviations the score lies above the mean of all topics.
    case prominence
    /// A topic: the share of the question's runs of letters that it has.
    case coveredLetters
    /// A topic: the share of the question's content words that the knowledge has at all.
    case knownContent
    /// A topic: how many of the question's content words it has, in these or other words.
    case agreement
    /// A topic: the share of what the question says that its keywords cover.
    case keyword
    /// A topic, when others than the first are weighed: how like the question it is.
    case similarity
    /// An intent: its score.
    case score
    /// An intent: how far its score is above that of the best topic.
    case lead
    /// An intent: the share of the question's words that it has.
    case coveredWords
  }

  /// What was seen of one candidate.
  typealias Signs = [Sign: Double]

  /// What each sign adds to the log-odds, by its own measure.
  let weights: Signs
  let bias: Double

  /// The chance that the first topic is right.
  static let topic = ConfidenceModel(
    weights: [
      .learnt: 1.161, .similarityMargin: 3.161, .prominence: 0.349, .coveredLetters: 1.748,
      .knownContent: 0.262, .agreement: 1.642, .keyword: 0.805,
    ], bias: -3.669)

  /// How topics divide what the first leaves: the utilities of a conditional logit model
  /// (McFadden: Conditional logit analysis of qualitative choice behavior, 1974), in which that
  /// none of them is right has the utility 0.
  static let choice = ConfidenceModel(
    weights: [
      .learnt: 1.163, .similarity: 0.380, .prominence: 0.695, .coveredLetters: 1.139,
      .knownContent: 0.734, .agreement: 1.977, .keyword: 1.047,
    ], bias: -4.643)

  static let intent = ConfidenceModel(
    weights: [.score: 2.562, .lead: 2.912, .coveredWords: 10.385], bias: -9.023)

  /// The chance that a candidate is right, 0...1, with what made it so.
  func confidence(_ signs: Signs) -> (Double, [ConfidenceFactor]) {
    let factors = Sign.allCases.compactMap { sign in
      weights[sign].map { weight in
        let value = signs[sign] ?? 0
        return ConfidenceFactor(name: sign.rawValue, value: value, effect: value * weight)
      }
    }
    return (1 / (1 + exp(-utility(signs))), factors)
  }

  /// What the signs come to: the log-odds, or the utility of a choice.
  func utility(_ signs: Signs) -> Double {
    weights.reduce(bias) { $0 + $1.value * (signs[$1.key] ?? 0) }
  }
}
