import Foundation

/// What each of many brought, most of them nothing.
public struct Values: Equatable, Sendable {
  /// How many there are, those that brought nothing included.
  public let count: Int
  /// What the others brought, in minor units.
  public let amounts: [Double]

  /// So many, of whom some brought amounts other than nothing.
  public init(count: Int, amounts: [Int64]) {
    self.count = count
    self.amounts = amounts.filter { $0 != 0 }.map(Double.init)
  }

  /// The mean over all of them; nil of nobody.
  public var mean: Double? { count > 0 ? sum / Double(count) : nil }

  var sum: Double { amounts.reduce(0, +) }

  /// The variance of the mean.
  var meanVariance: Double {
    Self.meanVariance(sum, amounts.reduce(0) { $0 + $1 * $1 }, count)
  }

  fileprivate static func meanVariance(_ sum: Double, _ squares: Double, _ count: Int) -> Double {
    let n = Double(count)
    guard count > 1 else { return 0 }
    return max(0, squares - sum * sum / n) / (n - 1) / n
  }
}

/// The interval of a difference of two means by the studentised bootstrap (Efron and Tibshirani
/// 1993, chapter 12), which minds that few large orders make a skewed sum; never narrower than what
/// the normal distribution gives, since few draws know little of the tails. Drawn from a seed.
public struct Bootstrap: Sendable {
  /// Samples that are drawn.
  public let samples: Int
  /// Fewest amounts on either side from which anything can be drawn.
  public static let fewest = 30

  private let seed: UInt64

  /// So many samples of a seed.
  public init(samples: Int = 1_000, seed: UInt64 = 1) {
    self.samples = samples
    self.seed = seed
  }

  /// The interval of `first`'s mean minus `second`'s; nil where there are too few to tell.
  public func difference(
    _ first: Values, _ second: Values, _ confidence: Confidence = .usual
  ) -> Interval? {
    guard min(first.amounts.count, second.amounts.count) >= Self.fewest,
      let firstMean = first.mean, let secondMean = second.mean
    else { return nil }
    let spread = (first.meanVariance + second.meanVariance).squareRoot()
    guard spread > 0 else { return nil }
    let difference = firstMean - secondMean
    let distances = distances(first, second, from: difference)
    let upper = max(quantile(1 - confidence.tail, of: distances), confidence.quantile)
    let lower = min(quantile(confidence.tail, of: distances), -confidence.quantile)
    return Interval(lower: difference - upper * spread, upper: difference - lower * spread)
  }

  /// How far the samples' differences lie from the true one of the two sets, in their own spreads.
  private func distances(_ first: Values, _ second: Values, from difference: Double) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    var distances: [Double] = []
    distances.reserveCapacity(samples)
    while distances.count < samples {
      let one = first.drawn(with: &generator)
      let other = second.drawn(with: &generator)
      let spread = (one.variance + other.variance).squareRoot()
      distances.append(spread > 0 ? (one.mean - other.mean - difference) / spread : 0)
    }
    return distances.sorted()
  }

  /// So many of `count + 1` parts lie below: the share that fresh draws would have below it.
  private func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = min(max(share * Double(sorted.count + 1) - 1, 0), Double(sorted.count - 1))
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }
}

extension Values {
  /// A sample with putting back. Those that brought nothing are stepped over: the distance to the
  /// next that brought something is geometric, so a sample costs as much as there are amounts.
  fileprivate func drawn(
    with generator: inout SeededGenerator
  ) -> (mean: Double, variance: Double) {
    var (sum, squares) = (0.0, 0.0)
    let share = Double(amounts.count) / Double(count)
    let step = share < 1 ? 1 / log(1 - share) : 0
    var place = 0.0
    while true {
      place += share < 1 ? (log(generator.unit()) * step).rounded(.down) + 1 : 1
      if place > Double(count) { break }
      let amount = amounts[generator.index(below: amounts.count)]
      sum += amount
      squares += amount * amount
    }
    return (sum / Double(count), Self.meanVariance(sum, squares, count))
  }
}
