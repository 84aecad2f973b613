/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers on every machine, so
/// that a figure with a drawn interval is the same whoever asks.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Numbers of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number above 0 and at most 1.
  mutating func unit() -> Double { (Double(next() >> 11) + 1) * 0x1p-53 }

  /// A number from 0 up to a bound that it does not reach.
  mutating func index(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
