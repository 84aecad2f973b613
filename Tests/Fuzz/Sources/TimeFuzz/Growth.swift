import Foundation

/// How the time of some work grows with the length of its text: the exponent of a power of it.
struct Growth {
  let exponent: Double
  /// Scalars, and seconds of this thread.
  let longest: (length: Int, seconds: Double)

  private static let shortest = 250
  /// Below this a measurement tells of the clock and the caches.
  private static let leastSeconds = 0.000_5
  private static let mostSeconds = 0.1
  private static let points = 4

  /// Doubles the text until it takes long enough to tell, and fits a line through the logarithms.
  init(of pattern: String, upTo longestText: Int, _ work: (String) -> Void) {
    var measured: [(length: Int, seconds: Double)] = []
    var length = Self.shortest
    repeat {
      let text = Self.text(of: pattern, length: length)
      let seconds = Self.seconds { work(text) }
      measured.append((length, seconds))
      length *= 2
    } while length <= longestText && measured.last.map { $0.seconds < Self.mostSeconds } ?? true
    longest = measured.last ?? (0, 0)
    exponent = Self.slope(measured.filter { $0.seconds > Self.leastSeconds }.suffix(Self.points))
  }

  private static func text(of pattern: String, length: Int) -> String {
    String(repeating: pattern, count: max(1, length / pattern.unicodeScalars.count))
  }

  /// The least of three: what others make this machine do only adds.
  private static func seconds(of work: () -> Void) -> Double {
    let first = once(work)
    return first > mostSeconds ? first : min(first, once(work), once(work))
  }

  private static func once(_ work: () -> Void) -> Double {
    let start = threadSeconds()
    work()
    return threadSeconds() - start
  }

  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func slope(_ points: ArraySlice<(length: Int, seconds: Double)>) -> Double {
    guard points.count > 2 else { return 0 }
    let (xs, ys) = (points.map { log(Double($0.length)) }, points.map { log($0.seconds) })
    let (x, y) = (xs.reduce(0, +) / Double(xs.count), ys.reduce(0, +) / Double(ys.count))
    let covariance = zip(xs, ys).reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    return covariance / xs.reduce(0) { $0 + ($1 - x) * ($1 - x) }
  }
}
