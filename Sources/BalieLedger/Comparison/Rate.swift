/// A share: so many of so many.
public struct Rate: Equatable, Sendable {
  /// Those that did.
  public let count: Int
  /// All.
  public let of: Int

  /// So many of so many, `count` at most `of`.
  public init(_ count: Int, of all: Int) {
    self.count = count
    of = all
  }

  /// 0...1; nil of nobody.
  public var value: Double? { of > 0 ? Double(count) / Double(of) : nil }

  /// Wilson's score interval (Wilson 1927), which stays within 0...1 and holds for few.
  public func interval(_ confidence: Confidence = .usual) -> Interval? {
    guard of > 0 else { return nil }
    let (z, x, n) = (confidence.quantile, Double(count), Double(of))
    let middle = (x + z * z / 2) / (n + z * z)
    let reach = z / (n + z * z) * (x * (n - x) / n + z * z / 4).squareRoot()
    return Interval(lower: max(0, middle - reach), upper: min(1, middle + reach))
  }

  /// The interval of the difference of two independent rates, this one minus the other: Newcombe's
  /// tenth method (1998), made of the two score intervals.
  public func difference(from other: Rate, _ confidence: Confidence = .usual) -> Interval? {
    guard let first = value, let second = other.value, let mine = interval(confidence),
      let theirs = other.interval(confidence)
    else { return nil }
    let difference = first - second
    let below = (square(first - mine.lower) + square(theirs.upper - second)).squareRoot()
    let above = (square(mine.upper - first) + square(second - theirs.lower)).squareRoot()
    return Interval(lower: difference - below, upper: difference + above)
  }

  private func square(_ value: Double) -> Double { value * value }
}
