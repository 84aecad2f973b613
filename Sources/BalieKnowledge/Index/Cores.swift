import Foundation
import Synchronization

/// Shares work out over the processor's cores.
///
/// Building knowledge is one synchronous step that only computes, so it needs neither tasks nor
/// anything to wait for.
enum Cores {
  /// Stretches for each core: with more than one, a core that got the easier ones helps out.
  private static let stretchesPerCore = 4

  /// What `work` makes of the stretches of `0..<count`, in their order, whoever did which.
  static func map<Made: Sendable>(
    _ count: Int, _ work: @Sendable (Range<Int>) -> Made
  ) -> [Made] {
    let length = max(1, count / (ProcessInfo.processInfo.activeProcessorCount * stretchesPerCore))
    let stretches = stride(from: 0, to: count, by: length).map { $0..<min(count, $0 + length) }
    let all = Mutex([Made?](repeating: nil, count: stretches.count))
    DispatchQueue.concurrentPerform(iterations: stretches.count) { number in
      let made = work(stretches[number])
      all.withLock { $0[number] = made }
    }
    return all.withLock { $0.compactMap(\.self) }
  }
}
