import Foundation

/// Turns what was seen of a candidate into the chance that it is right: logistic regression.
///
/// The weights are one prior for every site, fitted over question sets of six kinds at once, each
/// with the same say, and checked by leaving out one set at a time. See
/// <doc:FindingTheAnswer>.
struct ConfidenceModel: Sendable {
  /// What is looked at, in a fixed order.
  enum Sign: String, CaseIterable, Sendable {
    /// The classifier's score.
    case learnt
    /// How far the similarity is above that of the best other candidate.
    case similarityMargin
    /// The candidate's share when all scores compete.
    case dominance
    /// How many standard deviations the score lies above the mean of all.
    case prominence
    /// The share of the question's runs of letters that the candidate has.
    case coveredLetters
    /// The share of the question's content words that the knowledge has at all.
    case knownContent
  }

  /// What was seen of one candidate.
  typealias Signs = [Sign: Double]

  /// What each sign adds to the log-odds, by its own measure.
  private static let weights: [Sign: Double] = [
    .learnt: 1.087, .similarityMargin: 2.991, .dominance: 1.704, .prominence: 0.161,
    .coveredLetters: 1.493, .knownContent: 0.615,
  ]
  private static let bias = -2.524

  /// The chance that a candidate is right, 0...1, with what made it so.
  static func confidence(_ signs: Signs) -> (Double, [ConfidenceFactor]) {
    let factors = Sign.allCases.map { sign in
      let value = signs[sign] ?? 0
      return ConfidenceFactor(
        name: sign.rawValue, value: value, effect: value * (weights[sign] ?? 0))
    }
    let odds = factors.reduce(bias) { $0 + $1.effect }
    return (1 / (1 + exp(-odds)), factors)
  }
}
