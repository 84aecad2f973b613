import Foundation
import Synchronization

/// Token buckets: each key may do `burst` at once and `perMinute` in the long run.
final class RateLimiter: Sendable {
  /// Whose bucket, with how it fills.
  struct Key: Sendable {
    let name: String
    let rate: Limits.Rate

    init(_ name: String, _ rate: Limits.Rate) {
      self.name = name
      self.rate = rate
    }
  }

  private struct Bucket {
    var level: Double
    var at: Date
  }

  /// Buckets kept; full ones are forgotten first, since a new one is full as well.
  private static let maximumBuckets = 100_000

  private let buckets = Mutex<[String: Bucket]>([:])
  private let now: @Sendable () -> Date

  init(now: @escaping @Sendable () -> Date) {
    self.now = now
  }

  /// How many buckets are kept.
  var bucketCount: Int { buckets.withLock { $0.count } }

  /// Takes one from the key's bucket.
  ///
  /// - Throws: ``Problem/tooManyRequests(retryAfter:)`` where it is empty.
  func take(_ key: Key) throws(Problem) {
    let wait = buckets.withLock { Self.take(key, from: &$0, at: now()) }
    if let wait { throw .tooManyRequests(retryAfter: wait) }
  }

  /// Puts one back that turned out not to count.
  func giveBack(_ key: Key) {
    buckets.withLock { buckets in
      guard let level = buckets[key.name]?.level else { return }
      buckets[key.name]?.level = min(key.rate.burst, level + 1)
    }
  }

  /// The seconds to wait, or nil where one was taken.
  private static func take(
    _ key: Key, from buckets: inout [String: Bucket], at moment: Date
  ) -> Int? {
    var bucket = buckets[key.name] ?? Bucket(level: key.rate.burst, at: moment)
    let perSecond = key.rate.perMinute / 60
    let passed = max(0, moment.timeIntervalSince(bucket.at))
    bucket.level = min(key.rate.burst, bucket.level + passed * perSecond)
    bucket.at = moment
    let wait = bucket.level < 1 ? Int(((1 - bucket.level) / perSecond).rounded(.up)) : nil
    if wait == nil { bucket.level -= 1 }
    if buckets.count >= maximumBuckets { forgetOld(&buckets, at: moment) }
    buckets[key.name] = bucket
    return wait
  }

  /// Buckets of the last minute stay; should they alone be too many, all start afresh, since memory
  /// must not grow with the number of strangers.
  private static func forgetOld(_ buckets: inout [String: Bucket], at moment: Date) {
    buckets = buckets.filter { moment.timeIntervalSince($0.value.at) < 60 }
    if buckets.count >= maximumBuckets { buckets = [:] }
  }
}
