/// What lies around an estimate, and how sure it is.
public struct Interval: Equatable, Sendable {
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double

  /// From a lower to an upper end.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether nothing at all is among what it may be.
  public var spansZero: Bool { lower <= 0 && upper >= 0 }

  /// Whether a value lies within.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}

/// How sure an interval is, with the quantile of the normal distribution that belongs to it.
public enum Confidence: Sendable {
  /// 95 of 100 such intervals hold the truth.
  case usual
  /// 99 of 100 do: what has to be so before anything is called an effect, since somebody who looks
  /// every day at ten invitations is fooled by one in twenty of them.
  case strict

  var quantile: Double {
    switch self {
    case .usual: 1.959_963_984_540_054
    case .strict: 2.575_829_303_548_901
    }
  }

  var tail: Double {
    switch self {
    case .usual: 0.025
    case .strict: 0.005
    }
  }
}
