/// How long things took, to three digits, in the buckets of HdrHistogram: exact below 2,048, then
/// 1,024 to each doubling. See hdrhistogram.org for the form.
struct Histogram: Sendable {
  private var counts: [UInt64] = Array(repeating: 0, count: 2_048 + 1_024 * 32)
  private(set) var count: UInt64 = 0
  private(set) var longest: UInt64 = 0

  mutating func add(_ value: UInt64) {
    counts[min(Self.bucket(of: value), counts.count - 1)] += 1
    count += 1
    longest = max(longest, value)
  }

  mutating func add(_ other: Histogram) {
    for (bucket, more) in other.counts.enumerated() { counts[bucket] += more }
    count += other.count
    longest = max(longest, other.longest)
  }

  /// The value that `part` (0...1) of all stay at or below; 0 where there are none.
  func value(at part: Double) -> UInt64 {
    let wanted = UInt64((Double(count) * part).rounded(.up))
    var seen: UInt64 = 0
    for (bucket, more) in counts.enumerated() {
      seen += more
      if seen >= max(wanted, 1) { return Self.value(of: bucket) }
    }
    return 0
  }

  private static func bucket(of value: UInt64) -> Int {
    guard value >= 2_048 else { return Int(value) }
    let shift = UInt64.bitWidth - value.leadingZeroBitCount - 11
    return 2_048 + (shift - 1) * 1_024 + Int(value >> shift) - 1_024
  }

  private static func value(of bucket: Int) -> UInt64 {
    guard bucket >= 2_048 else { return UInt64(bucket) }
    let shift = (bucket - 2_048) / 1_024 + 1
    return UInt64((bucket - 2_048) % 1_024 + 1_024) << shift
  }
}
