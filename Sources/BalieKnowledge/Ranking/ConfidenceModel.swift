import Foundation

/// Turns what was seen of a candidate into the chance that it is right.
struct ConfidenceModel: Sendable {
  /// What is looked at, in a fixed order.
  enum Sign: String, CaseIterable, Sendable {
    case learnt
    case learntMargin
    case similarity
    case similarityMargin
    case dominance
    case prominence
    case coveredContent
    case coveredWords
    case coveredLetters
    case coveredPairs
    case coveredMeanings
    case knownContent
    case knownWords
    case knownLetters
    case knownMeanings
    case length
    case entries
    case phrasings
  }

  /// What was seen of one candidate.
  typealias Signs = [Sign: Double]

  /// What each sign adds to the log-odds, by its own measure.
  static let weights: [Sign: Double] = [
    .learnt: 1.027, .similarity: 0.239, .similarityMargin: 2.884, .dominance: 1.547,
    .prominence: 0.184, .coveredContent: 0.453, .coveredLetters: 1.727, .knownContent: 0.539,
    .length: 0.405,
  ]
  static let bias = -3.459

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
