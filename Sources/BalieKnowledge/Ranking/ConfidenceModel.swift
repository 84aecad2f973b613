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

  static let topic = ConfidenceModel(
    weights: [
      .learnt: 1.344, .similarityMargin: 3.026, .prominence: 0.379, .coveredLetters: 2.010,
      .knownContent: 0.609, .agreement: 2.098,
    ], bias: -4.647)

  static let intent = ConfidenceModel(
    weights: [.score: 3.381, .lead: 2.881, .coveredWords: 9.044], bias: -7.862)

  /// The chance that a candidate is right, 0...1, with what made it so.
  func confidence(_ signs: Signs) -> (Double, [ConfidenceFactor]) {
    let factors = Sign.allCases.compactMap { sign in
      weights[sign].map { weight in
        let value = signs[sign] ?? 0
        return ConfidenceFactor(name: sign.rawValue, value: value, effect: value * weight)
      }
    }
    let odds = factors.reduce(bias) { $0 + $1.effect }
    return (1 / (1 + exp(-odds)), factors)
  }
}
