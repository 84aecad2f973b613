import Foundation

/// What one half of the questions taught, measured on the other half.
public struct LearningRound: Sendable {
  /// Which half was played.
  public let seed: UInt64
  /// How many questions visitors asked.
  public let played: Int
  /// How many of these nobody was helped with.
  public let shortfalls: Int
  /// How many groups they made.
  public let groupCount: Int
  /// The share of questions whose label is the most frequent one of their group, 0...1.
  public let purity: Double
  /// How many questions became phrasings.
  public let phrasings: Int
  /// How many became tests that they must not be answered.
  public let outOfScope: Int
  /// How many neither could.
  public let left: Int
  /// The share of the unplayed questions about topics that have a word in common with a played one,
  /// which their topic does not have: what new words can win at most, 0...1.
  public let sharing: Double
  /// Top-1 of the unplayed half before, 0...1.
  public let top1Before: Double
  /// Top-1 of the unplayed half after.
  public let top1After: Double
  /// Which unplayed questions changed sides.
  public let comparison: Comparison
  /// Unplayed questions that were right before and are wrong now, of those that were right.
  public let lost: Double

  init(
    seed: UInt64, played: Int, shortfalls: Int, groups: [[LabelledText]], phrasings: Int,
    outOfScope: Int, left: Int, sharing: Double, before: [Prediction], after: [Prediction]
  ) {
    self.seed = seed
    self.played = played
    self.shortfalls = shortfalls
    groupCount = groups.count
    purity = Self.purity(of: groups)
    self.phrasings = phrasings
    self.outOfScope = outOfScope
    self.left = left
    self.sharing = sharing
    top1Before = Measures(before).top1
    top1After = Measures(after).top1
    comparison = Comparison(after, against: before)
    let right = zip(before, after).filter { $0.0.isRight }
    lost = Double(right.count { !$0.1.isRight }) / Double(max(1, right.count))
  }

  private static func purity(of groups: [[LabelledText]]) -> Double {
    let agreeing = groups.map { group in
      Dictionary(grouping: group, by: \.label).values.map(\.count).max() ?? 0
    }
    return Double(agreeing.reduce(0, +)) / Double(max(1, groups.map(\.count).reduce(0, +)))
  }
}

/// Several rounds as text for a terminal.
public struct LearningReport: CustomStringConvertible, Sendable {
  private let rounds: [LearningRound]

  /// Reports rounds.
  public init(_ rounds: [LearningRound]) { self.rounds = rounds }

  /// A line a round, then the means, then what was lost; ends in a line feed.
  public var description: String {
    ([Self.heading] + rounds.map(line) + [means] + lost).joined(separator: "\n") + "\n"
  }

  private static let heading = """
    Half of the questions is played and learnt from; top-1 is of the half that was not. Of that
    half, so many (new) share a word with a played question that their topic does not have yet.

    seed  short  groups  pure  phrasings  scope  left     new    before   after    gain    lost
    """

  private func line(_ round: LearningRound) -> String {
    String(
      format: "%4d  %5d  %6d  %4.0f  %9d  %5d  %4d  %6.1f    %6.1f  %6.1f  %+6.1f  %6.1f",
      Int(round.seed), round.shortfalls, round.groupCount, round.purity * 100, round.phrasings,
      round.outOfScope, round.left, round.sharing * 100, round.top1Before * 100,
      round.top1After * 100, (round.top1After - round.top1Before) * 100, round.lost * 100)
  }

  private var means: String {
    let before = mean(\.top1Before)
    let after = mean(\.top1After)
    return String(
      format:
        "mean  %5.1f  %6.1f  %4.0f  %9.1f  %5.1f  %4.1f  %6.1f    %6.1f  %6.1f  %+6.1f  %6.1f",
      mean { Double($0.shortfalls) }, mean { Double($0.groupCount) }, mean(\.purity) * 100,
      mean { Double($0.phrasings) }, mean { Double($0.outOfScope) }, mean { Double($0.left) },
      mean(\.sharing) * 100, before * 100, after * 100, (after - before) * 100, mean(\.lost) * 100)
  }

  private var lost: [String] {
    let changes = rounds.flatMap { round in
      round.comparison.lost.map { change in
        "- \(change.text)  [\(change.label)] \(change.before ?? "-") -> \(change.now ?? "-")"
          + "  (seed \(round.seed))"
      }
    }
    return changes.isEmpty ? [] : ["", "right before, wrong after"] + changes
  }

  private func mean(_ value: (LearningRound) -> Double) -> Double {
    rounds.map(value).reduce(0, +) / Double(max(1, rounds.count))
  }
}
